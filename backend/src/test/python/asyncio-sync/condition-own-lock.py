import asyncio
async def main():
    lock = asyncio.Lock()
    a, b = asyncio.Condition(lock), asyncio.Condition(lock)
    async with a:
        print(b.locked(), lock.locked())
    async def w(c, n):
        async with c:
            await c.wait()
            print("woken", n)
    t, u = asyncio.create_task(w(a, "a")), asyncio.create_task(w(b, "b"))
    await asyncio.sleep(0)
    async with lock:
        a.notify()
    await t
    async with lock:
        b.notify()
    await u
asyncio.run(main())
# prints: True True
# prints: woken a
# prints: woken b

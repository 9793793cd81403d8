import asyncio
async def f(c, n):
    async with c:
        await c.wait()
        print("woken", n)
        await asyncio.sleep(0)
async def main():
    c = asyncio.Condition()
    ts = [asyncio.create_task(f(c, n)) for n in range(4)]
    await asyncio.sleep(0)
    async with c:
        c.notify(2)
        print("notified two")
    await asyncio.sleep(0.01)
    async with c:
        c.notify_all()
        print("notified all")
    await asyncio.gather(*ts)
asyncio.run(main())
# prints: notified two
# prints: woken 0
# prints: woken 1
# prints: notified all
# prints: woken 2
# prints: woken 3

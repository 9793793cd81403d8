import asyncio
async def w(c, n):
    async with c:
        await c.wait()
        print(n, "woken")
async def main():
    c = asyncio.Condition()
    ts = [asyncio.create_task(w(c, n)) for n in range(3)]
    await asyncio.sleep(0)
    async with c:
        c.notify_all()
        print("notified")
    await asyncio.gather(*ts)
asyncio.run(main())
# prints: notified
# prints: 0 woken
# prints: 1 woken
# prints: 2 woken

import asyncio
async def user(s, n):
    async with s:
        print("in", n)
        await asyncio.sleep(0.05)
async def main():
    s = asyncio.Semaphore(1)
    ts = [asyncio.create_task(user(s, n)) for n in range(3)]
    await asyncio.sleep(0.01)
    ts[1].cancel()
    await asyncio.wait(ts)
    print([t.cancelled() for t in ts], s.locked())
asyncio.run(main())
# prints: in 0
# prints: in 2
# prints: [False, True, False] False

import asyncio
async def f(b, n):
    for turn in range(2):
        await asyncio.sleep(0.05 * n)
        await b.wait()
        print(turn, n)
async def main():
    b = asyncio.Barrier(2)
    await asyncio.gather(f(b, 1), f(b, 3))
asyncio.run(main())
# prints: 0 3
# prints: 0 1
# prints: 1 3
# prints: 1 1

import asyncio
async def f(s, n):
    async with s:
        print("in", n)
        await asyncio.sleep(0.01)
        print("out", n)
async def main():
    s = asyncio.Semaphore(2)
    await asyncio.gather(*(f(s, n) for n in range(5)))
asyncio.run(main())
# prints: in 0
# prints: in 1
# prints: out 0
# prints: out 1
# prints: in 2
# prints: in 3
# prints: out 2
# prints: out 3
# prints: in 4
# prints: out 4

import asyncio
async def countdown(n):
    while n:
        yield n
        n -= 1
        await asyncio.sleep(0.01)
async def double(x):
    await asyncio.sleep(0)
    return 2 * x
async def main():
    print([n async for n in countdown(3)])
    print({n: await double(n) async for n in countdown(3) if n != 2})
    print([await double(x) for x in range(3)])
asyncio.run(main())
# prints: [3, 2, 1]
# prints: {3: 6, 1: 2}
# prints: [0, 2, 4]

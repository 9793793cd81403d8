import asyncio
async def f(n, lock):
    print(n, "wants")
    async with lock:
        print(n, "has")
        await asyncio.sleep(0)
        print(n, "leaves")
    print(n, "out")
async def main():
    lock = asyncio.Lock()
    await asyncio.gather(*(f(i, lock) for i in range(4)))
asyncio.run(main())
# prints: 0 wants
# prints: 0 has
# prints: 1 wants
# prints: 2 wants
# prints: 3 wants
# prints: 0 leaves
# prints: 0 out
# prints: 1 has
# prints: 1 leaves
# prints: 1 out
# prints: 2 has
# prints: 2 leaves
# prints: 2 out
# prints: 3 has
# prints: 3 leaves
# prints: 3 out

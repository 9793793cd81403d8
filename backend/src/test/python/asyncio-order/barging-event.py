import asyncio
async def main():
    lock = asyncio.Lock()
    async def f(n):
        for _ in range(2):
            async with lock:
                print("holds", n)
    await asyncio.gather(f(1), f(2))
    async def g(n):
        for _ in range(2):
            async with lock:
                print("holds", n)
                await asyncio.sleep(0)
    await asyncio.gather(g(3), g(4))
asyncio.run(main())
# prints: holds 1
# prints: holds 1
# prints: holds 2
# prints: holds 2
# prints: holds 3
# prints: holds 4
# prints: holds 3
# prints: holds 4

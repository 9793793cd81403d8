import asyncio
from concurrent.futures import ProcessPoolExecutor
def square(n):
    return n * n
async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(2) as pool:
        print(await asyncio.gather(*(loop.run_in_executor(pool, square, i) for i in range(4))))
if __name__ == "__main__":
    asyncio.run(main())
# prints: [0, 1, 4, 9]

import asyncio
from concurrent.futures import ProcessPoolExecutor
def fail(n):
    raise ValueError(f"no {n}")
async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as pool:
        try:
            await loop.run_in_executor(pool, fail, 3)
        except ValueError as e:
            print(repr(e))
if __name__ == "__main__":
    asyncio.run(main())
# prints: ValueError('no 3')

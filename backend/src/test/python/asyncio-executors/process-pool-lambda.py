import asyncio
from concurrent.futures import ProcessPoolExecutor
async def main():
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(1) as pool:
        try:
            await loop.run_in_executor(pool, lambda: 1)
        except Exception as e:
            print(type(e).__name__, str(e).split(" at 0x")[0])
if __name__ == "__main__":
    asyncio.run(main())
# prints: AttributeError Can't pickle local object 'main.<locals>.<lambda>'

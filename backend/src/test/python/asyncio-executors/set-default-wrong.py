import asyncio
from concurrent.futures import ProcessPoolExecutor
async def main():
    loop = asyncio.get_running_loop()
    for wrong in (None, 5, ProcessPoolExecutor):
        try:
            loop.set_default_executor(wrong)
        except TypeError as e:
            print(e)
asyncio.run(main())
# prints: executor must be ThreadPoolExecutor instance
# prints: executor must be ThreadPoolExecutor instance
# prints: executor must be ThreadPoolExecutor instance

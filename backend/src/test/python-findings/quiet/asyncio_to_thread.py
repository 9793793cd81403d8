# no findings
import asyncio
import time


def slow():
    time.sleep(0.5)
    return 42


async def main():
    print(await asyncio.to_thread(slow))
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, slow))


asyncio.run(main())

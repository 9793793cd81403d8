import asyncio
from concurrent.futures import ThreadPoolExecutor
import time
def work(n):
    time.sleep(0.2)
    print("work", n)
async def main():
    loop = asyncio.get_running_loop()
    pool = ThreadPoolExecutor(1)
    a = loop.run_in_executor(pool, work, 1)
    b = loop.run_in_executor(pool, work, 2)
    await asyncio.sleep(0.05)
    print(b.cancel())
    await a
    print(b.cancelled())
    pool.shutdown()
asyncio.run(main())
# prints: True
# prints: work 1
# prints: True

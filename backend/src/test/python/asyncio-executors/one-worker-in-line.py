import asyncio
from concurrent.futures import ThreadPoolExecutor
import time
def work(n):
    time.sleep(0.1)
    return n
async def main():
    loop = asyncio.get_running_loop()
    loop.set_default_executor(ThreadPoolExecutor(max_workers=1))
    start = time.perf_counter()
    print(await asyncio.gather(*(asyncio.to_thread(work, n) for n in range(4))))
    print(round(time.perf_counter() - start, 1))
asyncio.run(main())
# prints: [0, 1, 2, 3]
# prints: 0.4

import asyncio
from concurrent.futures import ThreadPoolExecutor
import time
async def tick():
    print("tick")
async def main():
    asyncio.create_task(tick())
    with ThreadPoolExecutor() as pool:
        f = pool.submit(time.sleep, 0.1)
        f.result()
        print("the loop stood still")
    await asyncio.sleep(0)
asyncio.run(main())
# prints: the loop stood still
# prints: tick

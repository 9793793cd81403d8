import asyncio
import time
def work(n):
    time.sleep(0.2)
    return n
async def main():
    start = time.perf_counter()
    print(await asyncio.gather(*(asyncio.to_thread(work, n) for n in range(4))))
    print(round(time.perf_counter() - start, 1))
asyncio.run(main())
# prints: [0, 1, 2, 3]
# prints: 0.2

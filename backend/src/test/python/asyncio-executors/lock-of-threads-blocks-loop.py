import asyncio
import threading
import time
lock = threading.Lock()
def hold():
    with lock:
        time.sleep(0.2)
async def tick():
    for i in range(2):
        await asyncio.sleep(0.05)
        print("tick", i)
async def main():
    f = asyncio.create_task(asyncio.to_thread(hold))
    t = asyncio.create_task(tick())
    await asyncio.sleep(0.02)
    with lock:
        print("had to stand still")
    await asyncio.gather(f, t)
asyncio.run(main())
# prints: had to stand still
# prints: tick 0
# prints: tick 1

import asyncio
import time
def slow():
    time.sleep(0.2)
    print("slow is over")
async def tick():
    await asyncio.sleep(0.1)
    print("tick while the pool ends")
async def main():
    loop = asyncio.get_running_loop()
    f = loop.run_in_executor(None, slow)
    t = asyncio.create_task(tick())
    await loop.shutdown_default_executor()
    print("shut down", f.done())
    await asyncio.sleep(0)
    print(f.done(), t.done())
asyncio.run(main())
# prints: tick while the pool ends
# prints: slow is over
# prints: shut down True
# prints: True True

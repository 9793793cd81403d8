import asyncio
import threading
import time
def work(n):
    time.sleep(0.1)
    return n * n
async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(None, work, 7))
    print(threading.active_count())
asyncio.run(main())
print(threading.active_count())
# prints: 49
# prints: 2
# prints: 1

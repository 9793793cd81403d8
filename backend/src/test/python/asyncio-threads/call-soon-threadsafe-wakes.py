import asyncio
import threading
import time
async def main():
    loop = asyncio.get_running_loop()
    start = loop.time()
    def waker():
        time.sleep(0.1)
        loop.call_soon_threadsafe(print, "woken")
    threading.Thread(target=waker).start()
    await asyncio.sleep(0.3)
    print(round(loop.time() - start, 1))
asyncio.run(main())
# prints: woken
# prints: 0.3

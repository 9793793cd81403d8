import asyncio
import threading
import time
async def main():
    loop = asyncio.get_running_loop()
    def sneak():
        time.sleep(0.1)
        loop.call_soon(print, "put in without waking", round(loop.time() - start, 1))
    start = loop.time()
    threading.Thread(target=sneak).start()
    await asyncio.sleep(0.4)
    print("slept", round(loop.time() - start, 1))
asyncio.run(main())
# prints: put in without waking 0.1
# prints: slept 0.4

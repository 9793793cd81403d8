import asyncio
import threading
import time

lock = threading.Lock()


def hold():
    with lock:
        time.sleep(0.5)  # finding: heldAsleep


async def main():
    with lock:  # finding: loopBlocked, heldAsleep
        await asyncio.sleep(0)


thread = threading.Thread(target=hold)
thread.start()
asyncio.run(main())
thread.join()

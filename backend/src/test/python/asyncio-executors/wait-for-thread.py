import asyncio
import time
def slow():
    time.sleep(0.3)
async def main():
    try:
        await asyncio.wait_for(asyncio.to_thread(slow), 0.1)
    except TimeoutError:
        print("timeout")
    loop = asyncio.get_running_loop()
    print("end")
asyncio.run(main())
# prints: timeout
# prints: end

import asyncio
import time
def slow():
    time.sleep(0.3)
    print("the thread ends all the same")
async def main():
    t = asyncio.create_task(asyncio.to_thread(slow))
    await asyncio.sleep(0.1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("cancelled")
asyncio.run(main())
print("after")
# prints: cancelled
# prints: the thread ends all the same
# prints: after

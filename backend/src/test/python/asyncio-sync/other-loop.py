import asyncio
lock = asyncio.Lock()
async def hold():
    await lock.acquire()
    try:
        await asyncio.wait_for(lock.acquire(), 0.01)
    except TimeoutError:
        print("timed out")
asyncio.run(hold())
async def again():
    try:
        await lock.acquire()
    except RuntimeError as e:
        print(str(e)[-34:])
asyncio.run(again())
# prints: timed out
# prints: is bound to a different event loop

import asyncio
loop = asyncio.new_event_loop()
try:
    asyncio.run_coroutine_threadsafe(print, loop)
except TypeError as e:
    print(e)
loop.close()
async def f():
    pass
c = f()
try:
    asyncio.run_coroutine_threadsafe(c, loop)
except RuntimeError as e:
    print(e)
c.close()
# prints: A coroutine object is required
# prints: Event loop is closed

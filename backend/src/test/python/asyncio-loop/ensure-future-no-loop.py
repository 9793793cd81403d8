import asyncio
async def f():
    pass
c = f()
asyncio.set_event_loop(None)
try:
    asyncio.ensure_future(c)
except RuntimeError as e:
    print(e)
c.close()
try:
    asyncio.Future()
except RuntimeError as e:
    print(e)
# prints: There is no current event loop in thread 'MainThread'.
# prints: There is no current event loop in thread 'MainThread'.

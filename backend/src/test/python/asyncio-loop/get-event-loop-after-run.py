import asyncio
async def f():
    return asyncio.get_event_loop() is asyncio.get_running_loop()
print(asyncio.run(f()))
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print(e)
# prints: True
# prints: There is no current event loop in thread 'MainThread'.

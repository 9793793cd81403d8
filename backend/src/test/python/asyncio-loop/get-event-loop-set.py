import asyncio
loop = asyncio.new_event_loop()
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
asyncio.set_event_loop(None)
try:
    asyncio.get_event_loop()
except RuntimeError as e:
    print(e)
try:
    asyncio.set_event_loop(5)
except TypeError as e:
    print(e)
except AssertionError as e:
    print("assertion", e)
loop.close()
# prints: True
# prints: There is no current event loop in thread 'MainThread'.
# prints: loop must be an instance of AbstractEventLoop or None, not 'int'

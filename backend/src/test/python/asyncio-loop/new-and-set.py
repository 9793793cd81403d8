import asyncio
loop = asyncio.new_event_loop()
print(loop)
asyncio.set_event_loop(loop)
print(asyncio.get_event_loop() is loop)
loop.close()
print(loop)
print(type(loop).__name__, type(loop).__module__)
# prints: <_UnixSelectorEventLoop running=False closed=False debug=False>
# prints: True
# prints: <_UnixSelectorEventLoop running=False closed=True debug=False>
# prints: _UnixSelectorEventLoop asyncio.unix_events

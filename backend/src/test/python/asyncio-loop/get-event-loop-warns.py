import asyncio
loop = asyncio.get_event_loop()
print(loop.is_running(), loop is asyncio.get_event_loop())
loop.close()
# prints: False True

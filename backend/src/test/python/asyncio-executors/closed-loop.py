import asyncio
loop = asyncio.new_event_loop()
loop.close()
try:
    loop.run_in_executor(None, print, 1)
except RuntimeError as e:
    print(e)
# prints: Event loop is closed

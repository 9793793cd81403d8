import asyncio
loop = asyncio.new_event_loop()
loop.call_soon(print, "runs once")
loop.stop()
loop.run_forever()
print("back")
loop.close()
# prints: runs once
# prints: back

import asyncio
def bad():
    raise ValueError("callback failed")
loop = asyncio.new_event_loop()
loop.call_soon(bad)
loop.call_soon(print, "goes on")
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
print("end")
# prints: goes on
# prints: end
# raises: ValueError: callback failed
# exits: 0

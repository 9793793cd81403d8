import asyncio
loop = asyncio.new_event_loop()
def first():
    loop.stop()
    loop.call_soon(print, "next turn")
loop.call_soon(first)
loop.call_soon(print, "same turn")
loop.run_forever()
print("stopped")
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
# prints: same turn
# prints: stopped
# prints: next turn

import asyncio
loop = asyncio.new_event_loop()
def a():
    print("a")
    loop.stop()
    loop.call_soon(print, "next run")
loop.call_soon(a)
loop.call_soon(print, "b, same turn")
loop.run_forever()
print("stopped", loop.is_running())
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
# prints: a
# prints: b, same turn
# prints: stopped False
# prints: next run

import asyncio
loop = asyncio.new_event_loop()
loop.close()
loop.close()
for f in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), lambda: loop.run_forever(), lambda: loop.call_soon_threadsafe(print)):
    try:
        f()
    except RuntimeError as e:
        print(e)
print(loop.is_closed(), loop.is_running())
# prints: Event loop is closed
# prints: Event loop is closed
# prints: Event loop is closed
# prints: Event loop is closed
# prints: True False

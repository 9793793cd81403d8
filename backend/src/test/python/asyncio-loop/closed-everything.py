import asyncio
async def f():
    pass
loop = asyncio.new_event_loop()
loop.close()
loop.close()
c = f()
for call in (lambda: loop.call_soon(print), lambda: loop.call_later(1, print), lambda: loop.call_at(1, print), lambda: loop.run_forever(), lambda: loop.run_until_complete(c), lambda: loop.create_task(c)):
    try:
        call()
    except RuntimeError as e:
        print(e)
print(loop.is_closed(), loop.is_running(), loop)
c.close()
# prints: Event loop is closed
# prints: Event loop is closed
# prints: Event loop is closed
# prints: Event loop is closed
# prints: Event loop is closed
# prints: Event loop is closed
# prints: True False <_UnixSelectorEventLoop running=False closed=True debug=False>

import asyncio
async def f():
    await asyncio.sleep(10)
loop = asyncio.new_event_loop()
loop.call_soon(loop.stop)
t = loop.create_task(f())
try:
    loop.run_until_complete(t)
except RuntimeError as e:
    print(e)
t.cancel()
try:
    loop.run_until_complete(t)
except asyncio.CancelledError:
    print("cancelled")
loop.close()
# prints: Event loop stopped before Future completed.
# prints: cancelled

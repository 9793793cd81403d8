import asyncio
async def f():
    await asyncio.sleep(10)
loop = asyncio.new_event_loop()
t = loop.create_task(f())
loop.call_soon(loop.stop)
loop.run_forever()
print(t.done())
t.cancel()
try:
    loop.run_until_complete(t)
except asyncio.CancelledError:
    print("ok")
loop.close()
# prints: False
# prints: ok

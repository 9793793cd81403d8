import asyncio
async def forever():
    await asyncio.get_running_loop().create_future()
loop = asyncio.new_event_loop()
t = loop.create_task(forever(), name="lost")
loop.call_soon(loop.stop)
loop.run_forever()
loop.close()
print(t.done())
t._log_destroy_pending = False
# prints: False

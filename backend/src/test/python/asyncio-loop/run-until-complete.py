import asyncio
async def f():
    print("in", asyncio.current_task().get_name())
    return 5
loop = asyncio.new_event_loop()
print(loop.run_until_complete(f()))
fut = loop.create_future()
loop.call_later(0.1, fut.set_result, "later")
print(loop.run_until_complete(fut))
loop.close()
# prints: in Task-1
# prints: 5
# prints: later

import asyncio
async def f():
    raise ValueError("inside")
loop = asyncio.new_event_loop()
try:
    loop.run_until_complete(f())
except ValueError as e:
    print("caught", e)
try:
    loop.run_until_complete(5)
except TypeError as e:
    print(e)
loop.close()
# prints: caught inside
# prints: An asyncio.Future, a coroutine or an awaitable is required

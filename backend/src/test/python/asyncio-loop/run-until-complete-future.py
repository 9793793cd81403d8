import asyncio
loop = asyncio.new_event_loop()
f = loop.create_future()
loop.call_later(0.1, f.set_result, "done")
print(loop.run_until_complete(f))
print(loop.run_until_complete(f))
g = loop.create_future()
g.set_exception(ValueError("x"))
try:
    loop.run_until_complete(g)
except ValueError as e:
    print(repr(e))
try:
    loop.run_until_complete(5)
except TypeError as e:
    print(e)
loop.close()
# prints: done
# prints: done
# prints: ValueError('x')
# prints: An asyncio.Future, a coroutine or an awaitable is required

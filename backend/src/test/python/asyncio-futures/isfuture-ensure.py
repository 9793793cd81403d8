import asyncio
async def f():
    return 1
class Awaitable:
    def __await__(self):
        return f().__await__()
async def main():
    loop = asyncio.get_running_loop()
    fut = loop.create_future()
    print(asyncio.ensure_future(fut) is fut)
    t = asyncio.ensure_future(f())
    print(type(t).__name__, asyncio.isfuture(t), asyncio.isfuture(f), asyncio.isfuture(5))
    print(await t, await asyncio.ensure_future(Awaitable()))
    try:
        asyncio.ensure_future([])
    except TypeError as e:
        print(e)
    other = asyncio.new_event_loop()
    try:
        asyncio.ensure_future(fut, loop=other)
    except ValueError as e:
        print(e)
    other.close()
asyncio.run(main())
# prints: True
# prints: Task True False False
# prints: 1 1
# prints: An asyncio.Future, a coroutine or an awaitable is required
# prints: The future belongs to a different loop than the one specified as the loop argument

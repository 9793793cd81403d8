import asyncio
def f(): pass
async def main():
    for x in (5, f):
        try:
            asyncio.create_task(x)
        except TypeError as e:
            print(str(e)[:33])
    try:
        asyncio.ensure_future(5)
    except TypeError as e:
        print(e)
asyncio.run(main())
# prints: a coroutine was expected, got 5
# prints: a coroutine was expected, got <fu
# prints: An asyncio.Future, a coroutine or an awaitable is required

import asyncio
async def f():
    raise StopIteration(1)
async def main():
    try:
        await f()
    except RuntimeError as e:
        print(e, repr(e.__cause__))
asyncio.run(main())
# prints: coroutine raised StopIteration StopIteration(1)

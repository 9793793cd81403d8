import asyncio
async def f():
    pass
async def main():
    coros = [f(), f()]
    try:
        asyncio.gather(coros)
    except TypeError as e:
        print(e)
    await asyncio.gather(*coros)
asyncio.run(main())
# prints: unhashable type: 'list'

import asyncio
async def f(): pass
async def main():
    cs = [f(), f()]
    try:
        await asyncio.gather(cs)
    except TypeError as e:
        print(e)
    await asyncio.gather(*cs)
asyncio.run(main())
# prints: unhashable type: 'list'

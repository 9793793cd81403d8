import asyncio
async def a():
    try:
        await b()
    except ValueError as e:
        raise RuntimeError("from a") from e
async def b():
    await asyncio.sleep(0)
    raise ValueError("from b")
async def main():
    try:
        await a()
    except RuntimeError as e:
        print(e, repr(e.__cause__))
asyncio.run(main())
# prints: from a ValueError('from b')

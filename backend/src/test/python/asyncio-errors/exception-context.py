import asyncio
async def fail():
    try:
        1 / 0
    except ZeroDivisionError:
        raise ValueError("while handling")
async def main():
    t = asyncio.create_task(fail())
    try:
        await t
    except ValueError as e:
        print(repr(e), repr(e.__context__))
    raise KeyError("last")
asyncio.run(main())
# prints: ValueError('while handling') ZeroDivisionError('division by zero')
# raises: KeyError: 'last'

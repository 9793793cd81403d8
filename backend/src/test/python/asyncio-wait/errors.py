import asyncio
async def f(): pass
async def main():
    c = f()
    for args in ([], [c], c):
        try:
            await asyncio.wait(args)
        except (TypeError, ValueError) as e:
            print(type(e).__name__, e)
    try:
        await asyncio.wait([asyncio.ensure_future(c)], return_when="X")
    except ValueError as e:
        print(e)
asyncio.run(main())
# prints: ValueError Set of Tasks/Futures is empty.
# prints: TypeError Passing coroutines is forbidden, use tasks explicitly.
# prints: TypeError expect a list of futures, not coroutine
# prints: Invalid return_when value: X

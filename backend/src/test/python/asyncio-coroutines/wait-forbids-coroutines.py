import asyncio
async def f():
    pass
async def main():
    c = f()
    try:
        await asyncio.wait([c])
    except TypeError as e:
        print(e)
    try:
        await asyncio.wait([])
    except ValueError as e:
        print(e)
    try:
        await asyncio.wait(c)
    except TypeError as e:
        print(e)
    c.close()
    t = asyncio.create_task(asyncio.sleep(0))
    try:
        await asyncio.wait([t], return_when="SOME")
    except ValueError as e:
        print(e)
asyncio.run(main())
# prints: Passing coroutines is forbidden, use tasks explicitly.
# prints: Set of Tasks/Futures is empty.
# prints: expect a list of futures, not coroutine
# prints: Invalid return_when value: SOME

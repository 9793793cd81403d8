import asyncio
async def f():
    asyncio.current_task().cancel()
    print("still here")
    await asyncio.sleep(0)
    print("not here")
async def g():
    asyncio.current_task().cancel("bye")
    return 5
async def main():
    for c in f, g:
        t = asyncio.create_task(c())
        try:
            print(await t)
        except asyncio.CancelledError as e:
            print("cancelled", e.args, t.cancelled())
asyncio.run(main())
# prints: still here
# prints: cancelled () True
# prints: cancelled ('bye',) True

import asyncio
async def f():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("swallowed")
    return "done"
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    t.cancel()
    print(await t, t.cancelled(), t.cancelling())
asyncio.run(main())
# prints: swallowed
# prints: done False 1

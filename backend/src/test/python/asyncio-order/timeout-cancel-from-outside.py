import asyncio
async def f():
    try:
        async with asyncio.timeout(10) as t:
            await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled", t.expired())
        raise
async def main():
    task = asyncio.create_task(f())
    await asyncio.sleep(0.01)
    task.cancel()
    await asyncio.wait([task])
    print(task.cancelled())
asyncio.run(main())
# prints: cancelled False
# prints: True

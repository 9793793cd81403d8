import asyncio
async def child():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("child cancelled")
        raise
async def group():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(child())
async def main():
    t = asyncio.create_task(group())
    await asyncio.sleep(0.01)
    t.cancel("stop")
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
asyncio.run(main())
# prints: child cancelled
# prints: cancelled ('stop',)

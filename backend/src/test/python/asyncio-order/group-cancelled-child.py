import asyncio
async def f():
    await asyncio.sleep(1)
async def main():
    async with asyncio.TaskGroup() as tg:
        t = tg.create_task(f())
        await asyncio.sleep(0)
        t.cancel()
    print("no error", t.cancelled())
asyncio.run(main())
# prints: no error True

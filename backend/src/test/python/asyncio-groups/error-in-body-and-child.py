import asyncio
async def fail():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        raise KeyError("child, when cancelled")
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(fail())
            await asyncio.sleep(0)
            raise ValueError("body")
    except BaseExceptionGroup as g:
        print(g.message, g.exceptions)
asyncio.run(main())
# prints: unhandled errors in a TaskGroup (KeyError('child, when cancelled'), ValueError('body'))

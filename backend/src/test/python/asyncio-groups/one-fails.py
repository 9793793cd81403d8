import asyncio
async def ok(n):
    try:
        await asyncio.sleep(n)
    except asyncio.CancelledError:
        print("cancelled", n)
        raise
async def bad():
    await asyncio.sleep(0.1)
    raise ValueError("bad")
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok(0.05))
            tg.create_task(bad())
            tg.create_task(ok(1))
    except BaseExceptionGroup as e:
        print(repr(e), type(e).__name__, e.exceptions)
asyncio.run(main())
# prints: cancelled 1
# prints: ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('bad')]) ExceptionGroup (ValueError('bad'),)

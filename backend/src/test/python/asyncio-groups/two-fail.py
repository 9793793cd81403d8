import asyncio
async def bad(n):
    try:
        await asyncio.sleep(n)
    finally:
        raise ValueError(n)
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(bad(0.1))
            tg.create_task(bad(0.5))
    except BaseExceptionGroup as e:
        print(len(e.exceptions), e)
asyncio.run(main())
# prints: 2 unhandled errors in a TaskGroup (2 sub-exceptions)

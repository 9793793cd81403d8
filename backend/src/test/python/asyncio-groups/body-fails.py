import asyncio
async def ok():
    try:
        await asyncio.sleep(1)
    finally:
        print("child out")
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(ok())
            await asyncio.sleep(0)
            raise KeyError("body")
    except BaseExceptionGroup as e:
        print(e, e.exceptions)
asyncio.run(main())
# prints: child out
# prints: unhandled errors in a TaskGroup (1 sub-exception) (KeyError('body'),)

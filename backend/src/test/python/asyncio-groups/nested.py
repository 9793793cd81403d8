import asyncio
async def bad():
    raise ValueError("deep")
async def slow():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("slow cancelled")
        raise
async def main():
    try:
        async with asyncio.TaskGroup() as outer:
            outer.create_task(slow())
            async with asyncio.TaskGroup() as inner:
                inner.create_task(bad())
                inner.create_task(slow())
    except BaseExceptionGroup as e:
        print(e, [repr(x) for x in e.exceptions])
asyncio.run(main())
# prints: slow cancelled
# prints: slow cancelled
# prints: unhandled errors in a TaskGroup (1 sub-exception) ["ExceptionGroup('unhandled errors in a TaskGroup', [ValueError('deep')])"]

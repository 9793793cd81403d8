import asyncio
async def fail():
    await asyncio.sleep(0.01)
    raise ValueError("child")
async def slow():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("sibling cancelled")
        raise
async def main():
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(slow())
            tg.create_task(fail())
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print("body cancelled", asyncio.current_task().cancelling())
                raise
    except* ValueError as g:
        print(g.exceptions, asyncio.current_task().cancelling())
asyncio.run(main())
# prints: sibling cancelled
# prints: body cancelled 1
# prints: (ValueError('child'),) 0

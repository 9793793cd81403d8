import asyncio
async def main():
    tg = asyncio.TaskGroup()
    print(repr(tg))
    async with tg:
        tg.create_task(asyncio.sleep(0))
        print(repr(tg))
    print(repr(tg))
asyncio.run(main())
# prints: <TaskGroup>
# prints: <TaskGroup tasks=1 entered>
# prints: <TaskGroup entered>

import asyncio
async def f(): pass
async def main():
    tg = asyncio.TaskGroup()
    c = f()
    try:
        tg.create_task(c)
    except RuntimeError as e:
        print(e)
    async with tg:
        pass
    try:
        tg.create_task(c)
    except RuntimeError as e:
        print(e)
    try:
        async with tg: pass
    except RuntimeError as e:
        print(e)
    await c
asyncio.run(main())
# prints: TaskGroup <TaskGroup> has not been entered
# prints: TaskGroup <TaskGroup entered> is finished
# prints: TaskGroup <TaskGroup entered> has already been entered

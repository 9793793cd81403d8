import asyncio
async def main():
    tg = asyncio.TaskGroup()
    c = asyncio.sleep(0)
    try:
        tg.create_task(c)
    except RuntimeError as e:
        print(e)
    async with tg:
        try:
            async with tg:
                pass
        except RuntimeError as e:
            print(e)
    try:
        tg.create_task(c)
    except RuntimeError as e:
        print(e)
    c.close()
asyncio.run(main())
# prints: TaskGroup <TaskGroup> has not been entered
# prints: TaskGroup <TaskGroup entered> has already been entered
# prints: TaskGroup <TaskGroup entered> is finished

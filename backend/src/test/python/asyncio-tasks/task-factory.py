import asyncio
def factory(loop, coro, context=None):
    print("made", coro.__qualname__)
    return asyncio.Task(coro, loop=loop, name="from-factory")
async def f():
    return asyncio.current_task().get_name()
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(factory)
    print(loop.get_task_factory() is factory)
    print(await asyncio.create_task(f()))
    loop.set_task_factory(None)
    print((await asyncio.create_task(f())).startswith("Task-"))
    try:
        loop.set_task_factory(5)
    except TypeError as e:
        print(e)
asyncio.run(main())
# prints: True
# prints: made f
# prints: from-factory
# prints: True
# prints: task factory must be a callable or None

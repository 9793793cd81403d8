import asyncio
async def f():
    await asyncio.sleep(0)
async def main():
    t = asyncio.create_task(f(), name="f")
    print(sorted(x.get_name() for x in asyncio.all_tasks()))
    print(asyncio.current_task().get_name(), asyncio.current_task() is t)
    await t
    print(sorted(x.get_name() for x in asyncio.all_tasks()))
asyncio.run(main())
try:
    asyncio.current_task()
except RuntimeError as e:
    print(e)
# prints: ['Task-1', 'f']
# prints: Task-1 False
# prints: ['Task-1']
# prints: no running event loop

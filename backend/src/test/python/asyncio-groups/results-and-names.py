import asyncio
async def f(n):
    await asyncio.sleep(0.01)
    return n, asyncio.current_task().get_name()
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(f(1), name="one")
        b = tg.create_task(f(2), name="two")
    print(a.result(), b.result())
asyncio.run(main())
# prints: (1, 'one') (2, 'two')

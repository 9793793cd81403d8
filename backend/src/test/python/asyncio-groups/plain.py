import asyncio
async def f(n):
    await asyncio.sleep(n)
    print("f", n)
    return n
async def main():
    async with asyncio.TaskGroup() as tg:
        a = tg.create_task(f(0.2))
        b = tg.create_task(f(0.1), name="b")
        print("inside", tg)
    print(a.result(), b.result(), b.get_name(), tg)
asyncio.run(main())
# prints: inside <TaskGroup tasks=2 entered>
# prints: f 0.1
# prints: f 0.2
# prints: 0.2 0.1 b <TaskGroup entered>

import asyncio
async def spawn(tg, n):
    print("task", n)
    if n:
        tg.create_task(spawn(tg, n - 1))
async def main():
    async with asyncio.TaskGroup() as tg:
        tg.create_task(spawn(tg, 3))
        print("body ends")
    print("group ends")
asyncio.run(main())
# prints: body ends
# prints: task 3
# prints: task 2
# prints: task 1
# prints: task 0
# prints: group ends

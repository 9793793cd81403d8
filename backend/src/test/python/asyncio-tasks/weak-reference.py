import asyncio
async def f():
    await asyncio.sleep(0.01)
    print("ran")
async def main():
    tasks = set()
    for _ in range(2):
        t = asyncio.create_task(f())
        tasks.add(t)
        t.add_done_callback(tasks.discard)
    await asyncio.sleep(0.05)
    print(len(tasks))
asyncio.run(main())
# prints: ran
# prints: ran
# prints: 0

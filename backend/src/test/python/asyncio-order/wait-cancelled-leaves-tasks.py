import asyncio
async def f():
    await asyncio.sleep(0.05)
    print("task goes on")
async def waiter(t):
    await asyncio.wait([t])
async def main():
    t = asyncio.create_task(f())
    w = asyncio.create_task(waiter(t))
    await asyncio.sleep(0)
    w.cancel()
    await asyncio.sleep(0.1)
    print(w.cancelled(), t.done())
asyncio.run(main())
# prints: task goes on
# prints: True True

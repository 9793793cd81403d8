import asyncio
async def f():
    await asyncio.sleep(0)
    print("not reached")
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    print(t.cancel())
    await asyncio.sleep(0)
    print(t.done(), t.cancelled())
asyncio.run(main())
# prints: True
# prints: True True

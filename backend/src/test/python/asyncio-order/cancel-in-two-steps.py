import asyncio
async def f():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("cleaning")
        await asyncio.sleep(0)
        print("cleaned")
        raise
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    t.cancel()
    print("asked", t.cancelled(), t.cancelling())
    await asyncio.sleep(0)
    print("one", t.done())
    await asyncio.sleep(0)
    print("two", t.done())
    await asyncio.sleep(0)
    print("three", t.done(), t.cancelled())
asyncio.run(main())
# prints: asked False 1
# prints: cleaning
# prints: one False
# prints: cleaned
# prints: two True
# prints: three True True

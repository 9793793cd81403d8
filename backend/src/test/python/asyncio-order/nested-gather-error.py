import asyncio
async def fail(name, turns):
    for _ in range(turns):
        await asyncio.sleep(0)
    raise ValueError(name)
async def fine():
    for i in range(6):
        await asyncio.sleep(0)
    print("fine goes on")
async def main():
    try:
        await asyncio.gather(fine(), asyncio.gather(fail("x", 2), fail("y", 1)))
    except ValueError as e:
        print(repr(e))
    await asyncio.sleep(0.01)
asyncio.run(main())
# prints: ValueError('y')
# prints: fine goes on

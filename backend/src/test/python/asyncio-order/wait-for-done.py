import asyncio
async def f():
    await asyncio.sleep(0.1)
    return "value"
async def main():
    print(await asyncio.wait_for(f(), 1))
    print(await asyncio.wait_for(f(), None))
asyncio.run(main())
# prints: value
# prints: value

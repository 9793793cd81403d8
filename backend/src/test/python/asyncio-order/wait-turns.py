import asyncio
async def f():
    pass
async def ticker():
    for i in range(8):
        print("tick", i)
        await asyncio.sleep(0)
async def main():
    t = asyncio.create_task(ticker())
    await asyncio.wait([asyncio.create_task(f())])
    print("waited")
    await asyncio.wait_for(f(), 1)
    print("waited for")
    await asyncio.shield(f())
    print("shielded")
    await t
asyncio.run(main())
# prints: tick 0
# prints: tick 1
# prints: tick 2
# prints: waited
# prints: tick 3
# prints: tick 4
# prints: tick 5
# prints: waited for
# prints: tick 6
# prints: tick 7
# prints: shielded

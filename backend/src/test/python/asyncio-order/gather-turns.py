import asyncio
async def f():
    pass
async def ticker():
    for i in range(6):
        print("tick", i)
        await asyncio.sleep(0)
async def main():
    t = asyncio.create_task(ticker())
    await asyncio.gather(f())
    print("gathered one")
    await asyncio.wait([asyncio.create_task(f())])
    print("waited")
    await t
asyncio.run(main())
# prints: tick 0
# prints: tick 1
# prints: tick 2
# prints: gathered one
# prints: tick 3
# prints: tick 4
# prints: tick 5
# prints: waited

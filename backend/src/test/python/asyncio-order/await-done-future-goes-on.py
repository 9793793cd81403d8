import asyncio
async def ticker():
    for i in range(5):
        print("tick", i)
        await asyncio.sleep(0)
async def main():
    loop = asyncio.get_running_loop()
    t = asyncio.create_task(ticker())
    f = loop.create_future()
    f.set_result(1)
    print(await f)
    print("no turn between")
    await asyncio.sleep(0)
    print("one turn")
    print(await f)
    await t
asyncio.run(main())
# prints: 1
# prints: no turn between
# prints: tick 0
# prints: one turn
# prints: 1
# prints: tick 1
# prints: tick 2
# prints: tick 3
# prints: tick 4

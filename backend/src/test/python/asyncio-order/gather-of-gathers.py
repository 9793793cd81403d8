import asyncio
async def leaf(n):
    print("leaf", n)
    await asyncio.sleep(0)
    print("leaf end", n)
    return n
async def ticker():
    for i in range(10):
        print("tick", i)
        await asyncio.sleep(0)
async def main():
    t = asyncio.create_task(ticker())
    r = await asyncio.gather(
        asyncio.gather(leaf(1), leaf(2)), leaf(3), asyncio.gather(leaf(4)))
    print(r)
    await t
asyncio.run(main())
# prints: tick 0
# prints: leaf 1
# prints: leaf 2
# prints: leaf 4
# prints: leaf 3
# prints: tick 1
# prints: leaf end 1
# prints: leaf end 2
# prints: leaf end 4
# prints: leaf end 3
# prints: tick 2
# prints: tick 3
# prints: tick 4
# prints: [[1, 2], 3, [4]]
# prints: tick 5
# prints: tick 6
# prints: tick 7
# prints: tick 8
# prints: tick 9

import asyncio
async def leaf(name, n):
    for i in range(n):
        print(name, i)
        await asyncio.sleep(0)
    return name
async def main():
    inner = asyncio.gather(leaf("a", 2), leaf("b", 1))
    outer = asyncio.gather(inner, leaf("c", 3), asyncio.gather(leaf("d", 1)))
    print(await outer)
asyncio.run(main())
# prints: a 0
# prints: b 0
# prints: d 0
# prints: c 0
# prints: a 1
# prints: c 1
# prints: c 2
# prints: [['a', 'b'], 'c', ['d']]

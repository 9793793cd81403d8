import asyncio
async def f(n):
    for i in range(3):
        print(n, i)
        await asyncio.sleep(0)
async def main():
    await asyncio.gather(f("a"), f("b"), f("c"))
asyncio.run(main())
# prints: a 0
# prints: b 0
# prints: c 0
# prints: a 1
# prints: b 1
# prints: c 1
# prints: a 2
# prints: b 2
# prints: c 2

import asyncio
async def f(n):
    await asyncio.sleep(0.1)
    print(n, 1)
    await asyncio.sleep(0)
    print(n, 2)
    await asyncio.sleep(0)
    print(n, 3)
async def main():
    await asyncio.gather(f("a"), f("b"), f("c"))
asyncio.run(main())
# prints: a 1
# prints: b 1
# prints: c 1
# prints: a 2
# prints: b 2
# prints: c 2
# prints: a 3
# prints: b 3
# prints: c 3

import asyncio
async def f():
    print("once")
    return 1
async def main():
    print(await asyncio.gather())
    t = asyncio.create_task(f())
    print(await asyncio.gather(t, t))
    c = f()
    print(await asyncio.gather(c, c, c))
asyncio.run(main())
# prints: []
# prints: once
# prints: [1, 1]
# prints: once
# prints: [1, 1, 1]

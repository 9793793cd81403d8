import asyncio
async def f(n):
    await asyncio.sleep(n)
    print("done", n)
    return n
async def main():
    print(await asyncio.gather(f(0.3), f(0.1), f(0.2)))
    a, b = await asyncio.gather(f(0.01), f(0.02))
    print(a, b)
asyncio.run(main())
# prints: done 0.1
# prints: done 0.2
# prints: done 0.3
# prints: [0.3, 0.1, 0.2]
# prints: done 0.01
# prints: done 0.02
# prints: 0.01 0.02

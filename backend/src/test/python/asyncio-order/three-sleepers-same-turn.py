import asyncio
async def f(n):
    await asyncio.sleep(0.1)
    print("woken", n)
    await asyncio.sleep(0)
    print("again", n)
async def main():
    await asyncio.gather(*(f(n) for n in range(3)))
asyncio.run(main())
# prints: woken 0
# prints: woken 1
# prints: woken 2
# prints: again 0
# prints: again 1
# prints: again 2

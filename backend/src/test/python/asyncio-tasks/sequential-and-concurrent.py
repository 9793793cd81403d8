import asyncio
async def f(n):
    await asyncio.sleep(n)
    return n
async def main():
    loop = asyncio.get_running_loop()
    t = loop.time()
    await f(0.1); await f(0.2)
    print(f"{loop.time() - t:.1f}")
    t = loop.time()
    a, b = asyncio.create_task(f(0.1)), asyncio.create_task(f(0.2))
    await a; await b
    print(f"{loop.time() - t:.1f}")
asyncio.run(main())
# prints: 0.3
# prints: 0.2

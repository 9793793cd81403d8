import asyncio
async def main():
    loop = asyncio.get_running_loop()
    t = loop.time()
    print(type(t).__name__)
    await asyncio.sleep(0.3)
    print(f"{loop.time() - t:.1f}")
asyncio.run(main())
# prints: float
# prints: 0.3

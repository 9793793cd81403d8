import asyncio
async def f(n):
    await asyncio.sleep(0.01 * n)
    if n % 2:
        raise ValueError(n)
    return n
async def sleeper():
    await asyncio.sleep(10)
async def main():
    t = asyncio.create_task(sleeper())
    asyncio.get_running_loop().call_later(0.1, t.cancel, "enough")
    print(await asyncio.gather(f(1), f(0), t, f(3), return_exceptions=True))
asyncio.run(main())
# prints: [ValueError(1), 0, CancelledError(''), ValueError(3)]

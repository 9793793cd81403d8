import asyncio
async def f(n):
    await asyncio.sleep(n)
    if n == 0.2: raise ValueError(n)
    return n
async def main():
    ts = [asyncio.create_task(f(n)) for n in (0.3, 0.1, 0.2)]
    done, pending = await asyncio.wait(ts, return_when=asyncio.FIRST_EXCEPTION)
    print(len(done), len(pending), sorted(repr(t.exception()) for t in done))
    await asyncio.wait(pending)
asyncio.run(main())
# prints: 2 1 ['None', 'ValueError(0.2)']

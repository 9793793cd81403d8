import asyncio
async def f(b, n):
    i = await b.wait()
    return n, i
async def main():
    b = asyncio.Barrier(3)
    print(b.parties, b.n_waiting, b.broken)
    t = [asyncio.create_task(f(b, n)) for n in range(2)]
    await asyncio.sleep(0)
    print(b.n_waiting)
    print(await asyncio.gather(*t, f(b, 2)))
    async with asyncio.Barrier(1) as position:
        print(position)
    try:
        asyncio.Barrier(0)
    except ValueError as e:
        print(e)
asyncio.run(main())
# prints: 3 0 False
# prints: 2
# prints: [(0, 0), (1, 1), (2, 2)]
# prints: 0
# prints: parties must be > 0

import asyncio
async def w(b, n):
    await asyncio.sleep(n / 10)
    print(n, "arrives")
    i = await b.wait()
    print(n, "passes", i)
async def main():
    b = asyncio.Barrier(3)
    await asyncio.gather(*(w(b, n) for n in range(3)))
    print(b.n_waiting, b.broken, b.parties)
    t = asyncio.create_task(w(b, 0))
    await asyncio.sleep(0.01)
    print(b.n_waiting)
    await b.abort()
    try:
        await t
    except asyncio.BrokenBarrierError as e:
        print(e, b.broken)
asyncio.run(main())
# prints: 0 arrives
# prints: 1 arrives
# prints: 2 arrives
# prints: 2 passes 2
# prints: 0 passes 0
# prints: 1 passes 1
# prints: 0 False 3
# prints: 0 arrives
# prints: 1
# prints: Abort or reset of barrier True

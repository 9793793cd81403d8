import asyncio
async def f(b, n):
    try:
        print(n, await b.wait())
    except asyncio.BrokenBarrierError as e:
        print(n, e)
async def main():
    b = asyncio.Barrier(2)
    t = asyncio.create_task(f(b, "early"))
    await asyncio.sleep(0)
    await b.reset()
    await t
    await asyncio.gather(f(b, "a"), f(b, "b"))
asyncio.run(main())
# prints: early Abort or reset of barrier
# prints: b 1
# prints: a 0

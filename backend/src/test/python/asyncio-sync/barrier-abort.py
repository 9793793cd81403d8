import asyncio
async def f(b):
    try:
        await b.wait()
    except asyncio.BrokenBarrierError as e:
        print(repr(e))
async def main():
    b = asyncio.Barrier(3)
    ts = [asyncio.create_task(f(b)) for _ in range(2)]
    await asyncio.sleep(0)
    await b.abort()
    await asyncio.gather(*ts)
    print(b.broken)
    await f(b)
    await b.reset()
    print(b.broken)
asyncio.run(main())
# prints: BrokenBarrierError('Abort or reset of barrier')
# prints: BrokenBarrierError('Abort or reset of barrier')
# prints: True
# prints: BrokenBarrierError('Barrier aborted')
# prints: False

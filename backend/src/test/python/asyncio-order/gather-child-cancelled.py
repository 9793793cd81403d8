import asyncio
async def f(n):
    await asyncio.sleep(0.1)
    return n
async def main():
    t = asyncio.create_task(f(1))
    g = asyncio.gather(t, f(2), return_exceptions=True)
    await asyncio.sleep(0)
    t.cancel("me")
    r = await g
    print(r, r[0].args)
    t = asyncio.create_task(f(1))
    g = asyncio.gather(t, f(2))
    await asyncio.sleep(0)
    t.cancel()
    try:
        await g
    except asyncio.CancelledError as e:
        print(repr(e), g.cancelled())
asyncio.run(main())
# prints: [CancelledError(''), 2] ('',)
# prints: CancelledError() False

import asyncio
async def ok(n):
    await asyncio.sleep(n)
    print("ok", n)
    return n
async def bad():
    await asyncio.sleep(0.1)
    raise RuntimeError("bad")
async def main():
    try:
        await asyncio.gather(ok(0.05), bad(), ok(0.2))
    except RuntimeError as e:
        print("caught", e)
    await asyncio.sleep(0.3)
    r = await asyncio.gather(ok(0.05), bad(), return_exceptions=True)
    print(r)
asyncio.run(main())
# prints: ok 0.05
# prints: caught bad
# prints: ok 0.2
# prints: ok 0.05
# prints: [0.05, RuntimeError('bad')]

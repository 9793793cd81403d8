import asyncio
async def inner():
    await asyncio.sleep(0.05)
    raise ValueError("inner")
async def main():
    i = asyncio.create_task(inner())
    async def outer():
        await asyncio.shield(i)
    o = asyncio.create_task(outer())
    await asyncio.sleep(0)
    o.cancel()
    await asyncio.wait([o])
    print(o.cancelled(), i.done())
    await asyncio.wait([i])
    print(repr(i.exception()))
asyncio.run(main())
# prints: True False
# prints: ValueError('inner')

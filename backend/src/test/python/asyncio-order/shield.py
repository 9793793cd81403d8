import asyncio
async def inner():
    print("inner start")
    await asyncio.sleep(0.1)
    print("inner end")
    return 1
async def outer(t):
    try:
        print(await asyncio.shield(t))
    except asyncio.CancelledError:
        print("outer cancelled")
        raise
async def main():
    i = asyncio.create_task(inner())
    o = asyncio.create_task(outer(i))
    await asyncio.sleep(0.05)
    o.cancel()
    try:
        await o
    except asyncio.CancelledError:
        print("main saw", i.done(), o.cancelled())
    print(await i)
asyncio.run(main())
# prints: inner start
# prints: outer cancelled
# prints: main saw False True
# prints: inner end
# prints: 1

import asyncio
async def leaf(name):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled", name)
        raise
async def main():
    inner = asyncio.gather(leaf("a"), leaf("b"))
    outer = asyncio.gather(leaf("c"), inner)
    await asyncio.sleep(0)
    print(outer.cancel())
    try:
        await outer
    except asyncio.CancelledError:
        print("outer", outer.cancelled(), inner.cancelled())
asyncio.run(main())
# prints: True
# prints: cancelled c
# prints: cancelled a
# prints: cancelled b
# prints: outer False False

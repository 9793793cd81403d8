import asyncio
async def inner():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("inner")
        raise
async def middle(t):
    try:
        await t
    except asyncio.CancelledError:
        print("middle", t.cancelled())
        raise
async def main():
    i = asyncio.create_task(inner())
    m = asyncio.create_task(middle(i))
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    m.cancel()
    for turn in range(4):
        print(turn, i.done(), m.done())
        await asyncio.sleep(0)
asyncio.run(main())
# prints: 0 False False
# prints: inner
# prints: 1 True False
# prints: middle True
# prints: 2 True True
# prints: 3 True True

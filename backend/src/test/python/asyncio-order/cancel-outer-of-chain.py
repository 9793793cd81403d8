import asyncio
async def inner():
    try:
        await asyncio.sleep(10)
    finally:
        print("inner out")
async def middle(t):
    try:
        await t
    finally:
        print("middle out")
async def main():
    i = asyncio.create_task(inner(), name="inner")
    m = asyncio.create_task(middle(i), name="middle")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    m.cancel("why")
    try:
        await m
    except asyncio.CancelledError as e:
        print(e.args)
    print(i.cancelled(), m.cancelled(), i.cancelling(), m.cancelling())
asyncio.run(main())
# prints: inner out
# prints: middle out
# prints: ('why',)
# prints: True True 1 1

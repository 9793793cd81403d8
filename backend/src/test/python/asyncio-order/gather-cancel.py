import asyncio
async def f(n):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as e:
        print("cancelled", n, e.args)
        raise
async def main():
    g = asyncio.gather(f(1), f(2), f(3))
    await asyncio.sleep(0)
    print(g.cancel("stop"))
    print(g.done())
    try:
        await g
    except asyncio.CancelledError as e:
        print("gather", e.args, g.cancelled(), g.done())
asyncio.run(main())
# prints: True
# prints: False
# prints: cancelled 1 ('stop',)
# prints: cancelled 2 ('stop',)
# prints: cancelled 3 ('stop',)
# prints: gather ('stop',) False True

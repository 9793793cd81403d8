import asyncio
async def f():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("inner cancelled")
        raise
async def main():
    t = asyncio.create_task(asyncio.wait_for(f(), 5))
    await asyncio.sleep(0.01)
    t.cancel("outside")
    try:
        await t
    except asyncio.CancelledError as e:
        print("outer", e.args)
asyncio.run(main())
# prints: inner cancelled
# prints: outer ('outside',)

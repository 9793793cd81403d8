import asyncio
async def f():
    for i in range(3):
        try:
            await asyncio.sleep(0.05)
            print("slept", i)
        except asyncio.CancelledError as e:
            print("cancelled", i, e.args)
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    t.cancel("one")
    t.cancel("two")
    await t
    print(t.cancelled(), t.cancelling())
asyncio.run(main())
# prints: cancelled 0 ('one',)
# prints: slept 1
# prints: slept 2
# prints: False 2

import asyncio
async def f():
    try:
        await asyncio.sleep(10)
    except asyncio.CancelledError as e:
        print("first", e.args)
        try:
            await asyncio.sleep(10)
        except asyncio.CancelledError as e2:
            print("second", e2.args, e2.__context__ is e)
            raise
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    print(t.cancel("one"))
    await asyncio.sleep(0)
    print(t.cancel("two"), t.cancelling())
    try:
        await t
    except asyncio.CancelledError as e:
        print("got", e.args)
    print(t.cancelled(), t.cancel())
asyncio.run(main())
# prints: True
# prints: first ('one',)
# prints: True 2
# prints: second ('two',) True
# prints: got ('two',)
# prints: True False

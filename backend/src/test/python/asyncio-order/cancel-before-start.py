import asyncio
async def f():
    print("never")
async def main():
    t = asyncio.create_task(f())
    print(t.cancel("early"))
    try:
        await t
    except asyncio.CancelledError as e:
        print("cancelled", e.args)
    print(t.cancelled())
asyncio.run(main())
# prints: True
# prints: cancelled ('early',)
# prints: True

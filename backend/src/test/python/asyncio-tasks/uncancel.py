import asyncio
async def f():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        t = asyncio.current_task()
        print(t.cancelling(), t.uncancel(), t.cancelling(), t.uncancel())
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    t.cancel(); t.cancel()
    await t
    print(t.cancelled())
asyncio.run(main())
# prints: 2 1 1 0
# prints: False

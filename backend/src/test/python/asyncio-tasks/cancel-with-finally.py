import asyncio
async def f():
    try:
        print("working")
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("asked to stop")
        raise
    finally:
        print("clean up")
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0.1)
    t.cancel()
    try:
        await t
    except asyncio.CancelledError:
        print("main: cancelled", t.cancelled())
asyncio.run(main())
# prints: working
# prints: asked to stop
# prints: clean up
# prints: main: cancelled True

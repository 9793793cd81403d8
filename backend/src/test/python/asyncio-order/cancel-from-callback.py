import asyncio
async def f():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled at", round(asyncio.get_running_loop().time() - start, 1))
async def main():
    global start
    loop = asyncio.get_running_loop()
    start = loop.time()
    t = asyncio.create_task(f())
    loop.call_later(0.1, t.cancel)
    await t
asyncio.run(main())
# prints: cancelled at 0.1

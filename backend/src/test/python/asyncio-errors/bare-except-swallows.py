import asyncio
async def f():
    while True:
        try:
            await asyncio.sleep(1)
        except:
            print("swallowed")
            break
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    t.cancel()
    await t
    print(t.cancelled(), t.done())
asyncio.run(main())
# prints: swallowed
# prints: False True

import asyncio
async def f():
    try:
        await asyncio.sleep(1)
    finally:
        print("first cleanup")
        try:
            await asyncio.sleep(1)
        finally:
            print("second cleanup")
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled())
asyncio.run(main())
# prints: first cleanup
# prints: second cleanup
# prints: True

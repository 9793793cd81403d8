import asyncio
async def numbers():
    try:
        while True:
            yield 1
            await asyncio.sleep(10)
    except asyncio.CancelledError:
        print("the generator sees it")
        raise
    finally:
        print("finally")
async def main():
    async def consume():
        async for n in numbers():
            print(n)
    t = asyncio.create_task(consume())
    await asyncio.sleep(0.1)
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled())
asyncio.run(main())
# prints: 1
# prints: the generator sees it
# prints: finally
# prints: True

import asyncio
async def main():
    try:
        asyncio.wrap_future(42)
    except AssertionError as e:
        print(e)
asyncio.run(main())
# prints: concurrent.futures.Future is expected, got 42

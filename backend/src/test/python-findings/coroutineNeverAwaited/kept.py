import asyncio


async def fetch():
    print("never printed")


async def main():
    result = fetch()  # finding: coroutineNeverAwaited
    await asyncio.sleep(0)
    print(type(result).__name__)


asyncio.run(main())

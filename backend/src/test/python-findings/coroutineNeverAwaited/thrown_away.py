# says: fetch(…) was called at line 10 but never awaited: it made a coroutine and ran nothing of it.
import asyncio


async def fetch():
    print("never printed")


async def main():
    fetch()  # finding: coroutineNeverAwaited


asyncio.run(main())

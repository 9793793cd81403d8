import asyncio
async def numbers():
    yield 1
async def main():
    loop = asyncio.get_running_loop()
    await loop.shutdown_asyncgens()
    print("shut down")
    await loop.shutdown_asyncgens()
    print("twice")
asyncio.run(main())
# prints: shut down
# prints: twice

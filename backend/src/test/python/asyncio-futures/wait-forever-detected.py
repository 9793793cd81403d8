import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    try:
        async with asyncio.timeout(1):
            await f
    except TimeoutError:
        print("gave up", f.cancelled())
asyncio.run(main())
# prints: gave up True

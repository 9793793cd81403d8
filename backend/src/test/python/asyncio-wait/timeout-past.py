import asyncio
async def main():
    loop = asyncio.get_running_loop()
    try:
        async with asyncio.timeout_at(loop.time() - 1):
            print("begins")
            await asyncio.sleep(0)
            print("never")
    except TimeoutError:
        print("timed out")
asyncio.run(main())
# prints: begins
# prints: timed out

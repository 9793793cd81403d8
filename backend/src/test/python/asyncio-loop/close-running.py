import asyncio
async def main():
    loop = asyncio.get_running_loop()
    try:
        loop.close()
    except RuntimeError as e:
        print(e)
asyncio.run(main())
# prints: Cannot close a running event loop

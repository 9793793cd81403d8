import asyncio
async def inner():
    pass
async def main():
    c = inner()
    try:
        asyncio.run(c)
    except RuntimeError as e:
        print(e)
    loop = asyncio.new_event_loop()
    try:
        loop.run_until_complete(c)
    except RuntimeError as e:
        print(e)
    loop.close()
    try:
        asyncio.get_running_loop().run_until_complete(c)
    except RuntimeError as e:
        print(e)
    await c
asyncio.run(main())
# prints: asyncio.run() cannot be called from a running event loop
# prints: Cannot run the event loop while another loop is running
# prints: This event loop is already running

import asyncio
async def main():
    try:
        async with asyncio.timeout(0.01):
            try:
                await asyncio.sleep(1)
            except asyncio.CancelledError:
                print("swallowed")
        print("no timeout error")
    except TimeoutError:
        print("timeout")
    print(asyncio.current_task().cancelling())
asyncio.run(main())
# prints: swallowed
# prints: no timeout error
# prints: 0

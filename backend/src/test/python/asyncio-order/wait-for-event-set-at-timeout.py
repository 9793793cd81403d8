import asyncio
async def main():
    e = asyncio.Event()
    asyncio.get_running_loop().call_later(0.05, e.set)
    print(await asyncio.wait_for(e.wait(), 0.2))
    e.clear()
    try:
        await asyncio.wait_for(e.wait(), 0.05)
    except TimeoutError:
        print("timeout")
asyncio.run(main())
# prints: True
# prints: timeout

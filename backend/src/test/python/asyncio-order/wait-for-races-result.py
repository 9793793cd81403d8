import asyncio
async def work():
    await asyncio.sleep(0.1)
    return "in time"
async def main():
    try:
        print(await asyncio.wait_for(work(), 0.1))
    except TimeoutError:
        print("timeout")
asyncio.run(main())
# prints: timeout

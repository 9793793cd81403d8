import asyncio
async def bad():
    try:
        await asyncio.sleep(10)
    finally:
        raise ValueError("in cleaning up")
async def main():
    asyncio.create_task(bad())
    await asyncio.sleep(0)
    print("main is over")
asyncio.run(main())
print("run is over")
# prints: main is over
# prints: run is over
# raises: ValueError: in cleaning up
# exits: 0

import asyncio
async def bad():
    raise ValueError("nobody looks")
async def main():
    t = asyncio.create_task(bad())
    await asyncio.sleep(0.01)
    print("end")
asyncio.run(main())
# prints: end
# raises: ValueError: nobody looks
# exits: 0

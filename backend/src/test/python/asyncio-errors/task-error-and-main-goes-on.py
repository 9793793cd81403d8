import asyncio
async def fail():
    raise ValueError("nobody asks")
async def main():
    t = asyncio.create_task(fail())
    await asyncio.sleep(0.01)
    print("main goes on", t.done())
asyncio.run(main())
# prints: main goes on True
# raises: ValueError: nobody asks
# exits: 0

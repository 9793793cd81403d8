import asyncio
async def main():
    f = asyncio.get_running_loop().create_future()
    f.set_exception(ValueError("nobody looks"))
    await asyncio.sleep(0)
    print("main ends")
asyncio.run(main())
# prints: main ends
# raises: ValueError: nobody looks
# exits: 0

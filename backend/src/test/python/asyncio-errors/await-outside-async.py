import asyncio
async def main():
    asyncio.sleep(0)
    print("forgot to await")
asyncio.run(main())
# prints: forgot to await
# raises: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# exits: 0

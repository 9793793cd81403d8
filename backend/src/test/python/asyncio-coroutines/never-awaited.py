import asyncio
async def f():
    print("never")
async def main():
    f()
    print("main")
asyncio.run(main())
# prints: main
# raises: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# exits: 0

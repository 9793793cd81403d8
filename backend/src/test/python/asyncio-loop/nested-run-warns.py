import asyncio
async def f():
    return 1
async def main():
    try:
        asyncio.run(f())
    except RuntimeError as e:
        print(e)
asyncio.run(main())
# prints: asyncio.run() cannot be called from a running event loop
# raises: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# exits: 0

import asyncio, sys
async def f():
    sys.exit(4)
async def main():
    try:
        await f()
    finally:
        print("main leaves")
asyncio.run(main())
# prints: main leaves
# exits: 4

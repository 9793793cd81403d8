import asyncio, sys
async def main():
    asyncio.get_running_loop().call_soon(sys.exit, 3)
    await asyncio.sleep(1)
    print("never")
try:
    asyncio.run(main())
finally:
    print("finally")
# exits: 3
# prints: finally
# exits: 3

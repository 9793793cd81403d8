import asyncio
async def main():
    loop = asyncio.get_running_loop()
    print(loop.get_debug())
    loop.set_debug(True)
    print(loop.get_debug())
    loop.set_debug(False)
asyncio.run(main())
async def other():
    print(asyncio.get_running_loop().get_debug())
asyncio.run(other(), debug=True)
# prints: False
# prints: True
# prints: True

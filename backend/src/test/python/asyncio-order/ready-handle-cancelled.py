import asyncio
async def main():
    loop = asyncio.get_running_loop()
    h2 = None
    def first():
        print("first")
        h2.cancel()
    loop.call_soon(first)
    h2 = loop.call_soon(print, "second")
    loop.call_soon(print, "third")
    await asyncio.sleep(0)
    print(h2.cancelled())
asyncio.run(main())
# prints: first
# prints: third
# prints: True

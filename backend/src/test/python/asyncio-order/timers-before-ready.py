import asyncio, time
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0.01, print, "timer")
    time.sleep(0.05)
    loop.call_soon(print, "soon")
    await asyncio.sleep(0)
    print("main")
    await asyncio.sleep(0)
    print("main again")
asyncio.run(main())
# prints: soon
# prints: main
# prints: timer
# prints: main again

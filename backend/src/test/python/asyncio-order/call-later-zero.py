import asyncio
async def main():
    loop = asyncio.get_running_loop()
    loop.call_later(0, print, "later 0")
    loop.call_soon(print, "soon")
    loop.call_at(loop.time() - 5, print, "in the past")
    await asyncio.sleep(0)
    print("turn 1")
    await asyncio.sleep(0)
    print("turn 2")
asyncio.run(main())
# prints: soon
# prints: turn 1
# prints: in the past
# prints: later 0
# prints: turn 2

import asyncio
import time
async def main():
    loop = asyncio.get_running_loop()
    for delay in (0.3, 0.1, 0.2):
        loop.call_later(delay, print, delay)
    time.sleep(0.4)
    loop.call_soon(print, "soon, made last")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
asyncio.run(main())
# prints: soon, made last
# prints: 0.1
# prints: 0.2
# prints: 0.3

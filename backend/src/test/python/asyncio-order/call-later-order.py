import asyncio
async def main():
    loop = asyncio.get_running_loop()
    for delay in (0.3, 0.1, 0.2):
        loop.call_later(delay, print, delay)
    await asyncio.sleep(0.4)
asyncio.run(main())
# prints: 0.1
# prints: 0.2
# prints: 0.3

import asyncio
async def main():
    loop = asyncio.get_running_loop()
    t = loop.time()
    for d in 0.3, 0.1, 0.2, 0.1, 0.3:
        loop.call_at(t + d, print, d)
    await asyncio.sleep(0.5)
asyncio.run(main())
# prints: 0.1
# prints: 0.1
# prints: 0.2
# prints: 0.3
# prints: 0.3

import asyncio


async def main():
    total = 0
    for i in range(2_000_000):  # finding: loopBlocked
        total += i
    await asyncio.sleep(0)


asyncio.run(main())

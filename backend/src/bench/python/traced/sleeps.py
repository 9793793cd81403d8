import asyncio

TASKS = 10_000
SLEEPS = 10


async def sleeper(number):
    for _ in range(SLEEPS):
        await asyncio.sleep(0.001)


async def main():
    await asyncio.gather(*(sleeper(n) for n in range(TASKS)))


asyncio.run(main())

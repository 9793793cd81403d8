# says: Task-1 awaited 4 things one after the other that do not need each other: 2 s, together 800 ms.
import asyncio


async def fetch(n):
    print("fetching", n)
    await asyncio.sleep(n / 5)
    return n


async def main():
    results = []
    for n in range(1, 5):
        results.append(await fetch(n))  # finding: sequentialAwaits
    print(results)


asyncio.run(main())

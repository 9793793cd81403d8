# says: Task-1 awaited 3 things one after the other that do not need each other: 3 s, together 1 s.
import asyncio


async def fetch(name):
    await asyncio.sleep(1)
    return name.upper()


async def main():
    a = await fetch("a")  # finding: sequentialAwaits
    b = await fetch("b")  # finding: sequentialAwaits
    c = await fetch("c")  # finding: sequentialAwaits
    print(a, b, c)


asyncio.run(main())

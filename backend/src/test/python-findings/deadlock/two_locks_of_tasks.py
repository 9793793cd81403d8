# says: Deadlock: Task-2 waits at line 11 for second, which Task-3 holds; Task-3 waits at line 11 for first, which Task-2 holds.
import asyncio

first = asyncio.Lock()
second = asyncio.Lock()


async def move(one, other):
    async with one:
        await asyncio.sleep(0.1)
        async with other:  # finding: deadlock
            print("moved")


async def main():
    await asyncio.gather(move(first, second), move(second, first))


asyncio.run(main())

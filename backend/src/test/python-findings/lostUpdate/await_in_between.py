# says: Counter.value lost an update: Task-3 read it at line 10, Task-2 wrote it at line 12, and Task-3 overwrote that at line 12 with what it had made of the old value.
import asyncio


class Counter:
    def __init__(self):
        self.value = 0

    async def increment(self):
        old = self.value  # finding: lostUpdate
        await asyncio.sleep(0.1)
        self.value = old + 1  # finding: lostUpdate


async def main():
    counter = Counter()
    await asyncio.gather(counter.increment(), counter.increment())


asyncio.run(main())

# no findings
import asyncio


class Meter:
    def __init__(self, name):
        self.name = name
        self.value = 0
        self.seen = {}

    async def run(self, stop):
        while not stop.is_set():
            before = self.value
            await asyncio.sleep(0.05)
            self.value = before + 1
            if self.value not in self.seen:
                await asyncio.sleep(0)
                self.seen[self.value] = True


async def main():
    stop = asyncio.Event()
    meters = [Meter(n) for n in "ab"]
    tasks = [asyncio.create_task(m.run(stop)) for m in meters]
    await asyncio.sleep(0.3)
    stop.set()
    await asyncio.gather(*tasks)
    print([m.value > 3 for m in meters])


asyncio.run(main())

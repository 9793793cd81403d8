import asyncio


class Cache:
    def __init__(self):
        self.page = None

    async def load(self):
        if self.page is not None:  # finding: staleCheck
            return self.page
        await asyncio.sleep(0.1)
        self.page = "text"  # finding: staleCheck
        return self.page


async def main():
    cache = Cache()
    await asyncio.gather(cache.load(), cache.load())


asyncio.run(main())

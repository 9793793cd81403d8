import asyncio
async def work(n):
    await asyncio.sleep(0.01)
    return n * 2
class Job:
    def __init__(self, n):
        self.n = n
    def __await__(self):
        return work(self.n).__await__()
class Delegating:
    def __await__(self):
        result = yield from Job(4).__await__()
        return result + 1
async def main():
    print(await Job(3), await Delegating())
    print(await asyncio.gather(Job(1), Job(2)))
    print(await asyncio.wait_for(Job(5), 1))
asyncio.run(main())
# prints: 6 9
# prints: [2, 4]
# prints: 10

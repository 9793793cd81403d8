import asyncio
async def greedy(lock):
    for i in range(3):
        async with lock:
            print("greedy", i)
            await asyncio.sleep(0)
async def other(lock):
    async with lock:
        print("other")
async def main():
    lock = asyncio.Lock()
    await asyncio.gather(greedy(lock), other(lock))
asyncio.run(main())
# prints: greedy 0
# prints: other
# prints: greedy 1
# prints: greedy 2

import asyncio
async def main():
    q = asyncio.LifoQueue(maxsize=3)
    for i in range(3):
        q.put_nowait(i)
    print([await q.get() for _ in range(3)])
asyncio.run(main())
# prints: [2, 1, 0]

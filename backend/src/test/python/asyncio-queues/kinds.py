import asyncio
async def main():
    for kind in asyncio.Queue, asyncio.LifoQueue, asyncio.PriorityQueue:
        q = kind()
        for x in (3, 1, 2):
            await q.put(x)
        print(q)
        print([q.get_nowait() for _ in range(3)])
    try:
        q.get_nowait()
    except asyncio.QueueEmpty as e:
        print(repr(e))
    q = asyncio.Queue(maxsize=1)
    q.put_nowait(1)
    try:
        q.put_nowait(2)
    except asyncio.QueueFull as e:
        print(repr(e), q)
asyncio.run(main())
# prints: <Queue maxsize=0 _queue=[3, 1, 2] tasks=3>
# prints: [3, 1, 2]
# prints: <LifoQueue maxsize=0 _queue=[3, 1, 2] tasks=3>
# prints: [2, 1, 3]
# prints: <PriorityQueue maxsize=0 _queue=[1, 3, 2] tasks=3>
# prints: [1, 2, 3]
# prints: QueueEmpty()
# prints: QueueFull() <Queue maxsize=1 _queue=[1] tasks=1>

import asyncio
async def producer(q):
    for i in range(4):
        await q.put(i)
        print("put", i, q.qsize())
    await q.put(None)
async def consumer(q):
    while (x := await q.get()) is not None:
        print("got", x)
        await asyncio.sleep(0)
async def main():
    q = asyncio.Queue(2)
    await asyncio.gather(producer(q), consumer(q))
    print(q.empty(), q.full(), q.maxsize)
asyncio.run(main())
# prints: put 0 1
# prints: put 1 2
# prints: got 0
# prints: put 2 2
# prints: got 1
# prints: put 3 2
# prints: got 2
# prints: got 3
# prints: True False 2

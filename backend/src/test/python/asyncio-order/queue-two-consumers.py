import asyncio
async def consumer(q, name):
    while (item := await q.get()) is not None:
        print(name, item)
        q.task_done()
async def main():
    q = asyncio.Queue(maxsize=2)
    ts = [asyncio.create_task(consumer(q, n)) for n in "ab"]
    for i in range(6):
        await q.put(i)
        print("put", i, q.qsize())
    await q.join()
    await q.put(None)
    await q.put(None)
    await asyncio.gather(*ts)
asyncio.run(main())
# prints: put 0 1
# prints: put 1 2
# prints: a 0
# prints: a 1
# prints: put 2 1
# prints: put 3 2
# prints: a 2
# prints: a 3
# prints: put 4 1
# prints: put 5 2
# prints: a 4
# prints: a 5

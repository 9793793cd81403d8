import asyncio
async def worker(q):
    while True:
        item = await q.get()
        await asyncio.sleep(0.05)
        print("done", item)
        q.task_done()
async def main():
    q = asyncio.Queue()
    for i in range(3):
        q.put_nowait(i)
    t = asyncio.create_task(worker(q))
    await q.join()
    print("joined")
    t.cancel()
    await q.join()
    print("joined at once")
asyncio.run(main())
# prints: done 0
# prints: done 1
# prints: done 2
# prints: joined
# prints: joined at once

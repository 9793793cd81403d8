import asyncio
async def worker(n, q):
    while True:
        x = await q.get()
        await asyncio.sleep(x)
        print(n, "did", x)
        q.task_done()
async def main():
    q = asyncio.Queue()
    for x in (0.3, 0.1, 0.2, 0.1):
        q.put_nowait(x)
    ts = [asyncio.create_task(worker(n, q)) for n in "ab"]
    await q.join()
    for t in ts: t.cancel()
    print(await asyncio.gather(*ts, return_exceptions=True))
    try:
        q.task_done()
    except ValueError as e:
        print(e)
asyncio.run(main())
# prints: b did 0.1
# prints: a did 0.3
# prints: b did 0.2
# prints: a did 0.1
# prints: [CancelledError(''), CancelledError('')]
# prints: task_done() called too many times

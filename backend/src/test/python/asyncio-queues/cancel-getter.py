import asyncio
async def get(q, n):
    try:
        print(n, await q.get())
    except asyncio.CancelledError:
        print(n, "cancelled")
        raise
async def main():
    q = asyncio.Queue()
    a = asyncio.create_task(get(q, "a"))
    b = asyncio.create_task(get(q, "b"))
    await asyncio.sleep(0)
    print(str(q))
    q.put_nowait(1)
    a.cancel()
    print(await asyncio.gather(a, b, return_exceptions=True))
asyncio.run(main())
# prints: <Queue maxsize=0 _getters[2]>
# prints: a cancelled
# prints: b 1
# prints: [CancelledError(''), None]

import asyncio
async def main():
    q = asyncio.Queue(maxsize=2)
    print(q)
    q.put_nowait("x")
    print(q)
    q.get_nowait()
    t = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    print(q)
    q.put_nowait(1)
    await t
    print(q)
asyncio.run(main())
# prints: <Queue maxsize=2>
# prints: <Queue maxsize=2 _queue=['x'] tasks=1>
# prints: <Queue maxsize=2 _getters[1] tasks=1>
# prints: <Queue maxsize=2 tasks=2>

import asyncio
async def main():
    q = asyncio.Queue(maxsize=1)
    q.put_nowait("first")
    a = asyncio.create_task(q.put("a"))
    b = asyncio.create_task(q.put("b"))
    await asyncio.sleep(0)
    a.cancel()
    await asyncio.sleep(0)
    print(q.get_nowait())
    await b
    print(q.get_nowait(), a.cancelled(), q.empty())
asyncio.run(main())
# prints: first
# prints: b True True

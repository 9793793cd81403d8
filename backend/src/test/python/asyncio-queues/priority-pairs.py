import asyncio
async def main():
    q = asyncio.PriorityQueue()
    for item in ((2, "code"), (1, "eat"), (3, "sleep")):
        await q.put(item)
    while not q.empty():
        print(await q.get())
    q.put_nowait((1, {}))
    try:
        q.put_nowait((1, {}))
    except TypeError as e:
        print(e)
asyncio.run(main())
# prints: (1, 'eat')
# prints: (2, 'code')
# prints: (3, 'sleep')

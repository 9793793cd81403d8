import asyncio
async def get(q, n):
    print(n, await q.get())
async def main():
    q = asyncio.Queue()
    ts = [asyncio.create_task(get(q, n)) for n in range(3)]
    await asyncio.sleep(0)
    for x in "abc":
        q.put_nowait(x)
    await asyncio.gather(*ts)
asyncio.run(main())
# prints: 0 a
# prints: 1 b
# prints: 2 c

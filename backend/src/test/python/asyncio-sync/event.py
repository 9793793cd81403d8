import asyncio
async def w(e, n):
    print(n, await e.wait())
async def main():
    e = asyncio.Event()
    ts = [asyncio.create_task(w(e, n)) for n in range(3)]
    await asyncio.sleep(0.01)
    print(e.is_set())
    e.set()
    e.clear()
    await asyncio.gather(*ts)
    print(e.is_set())
    e.set()
    print(await e.wait())
asyncio.run(main())
# prints: False
# prints: 0 True
# prints: 1 True
# prints: 2 True
# prints: False
# prints: True

import asyncio
async def main():
    e = asyncio.Event()
    print(e.is_set())
    e.set()
    print(await e.wait(), e.is_set())
    e.clear()
    t = asyncio.create_task(e.wait())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.wait([t])
    e.set()
    print(t.cancelled())
asyncio.run(main())
# prints: False
# prints: True True
# prints: True

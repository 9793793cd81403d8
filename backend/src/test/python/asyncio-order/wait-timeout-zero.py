import asyncio
async def f():
    await asyncio.sleep(0)
async def main():
    t = asyncio.create_task(f())
    done, pending = await asyncio.wait([t], timeout=0)
    print(len(done), len(pending))
    done, pending = await asyncio.wait([t])
    print(len(done), len(pending))
asyncio.run(main())
# prints: 1 0
# prints: 1 0

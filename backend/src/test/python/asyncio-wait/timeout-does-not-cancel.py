import asyncio
async def f():
    await asyncio.sleep(0.2)
    print("finished all the same")
async def main():
    t = asyncio.create_task(f())
    done, pending = await asyncio.wait([t], timeout=0.1)
    print(len(done), len(pending))
    await t
asyncio.run(main())
# prints: 0 1
# prints: finished all the same

import asyncio
async def f(): return 1
async def main():
    g = asyncio.gather(f(), f())
    print(g)
    await g
    print(g)
asyncio.run(main())
# prints: <_GatheringFuture pending>
# prints: <_GatheringFuture finished result=[1, 1]>

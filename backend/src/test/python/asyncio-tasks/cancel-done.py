import asyncio
async def f(): return 1
async def main():
    t = asyncio.create_task(f())
    await t
    print(t.cancel(), t.cancelled(), t.result())
asyncio.run(main())
# prints: False False 1

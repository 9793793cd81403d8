import asyncio
async def work():
    await asyncio.sleep(0.1)
    return "result"
async def main():
    t = asyncio.create_task(work())
    a, b = asyncio.shield(t), asyncio.shield(t)
    a.cancel()
    print(a.cancelled(), b.cancelled(), t.cancelled())
    print(await b)
asyncio.run(main())
# prints: True False False
# prints: result

import asyncio
async def a():
    return await b() + 1
async def b():
    return await c() + 1
async def c():
    await asyncio.sleep(0)
    return 1
print(asyncio.run(a()))
# prints: 3

import asyncio
async def f():
    return ValueError("as a value")
print(repr(asyncio.run(f())))
# prints: ValueError('as a value')

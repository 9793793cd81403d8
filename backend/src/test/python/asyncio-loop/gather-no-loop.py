import asyncio
async def f():
    pass
c = f()
try:
    asyncio.gather(c)
except RuntimeError as e:
    print(e)
c.close()

import asyncio
async def f(): pass
c = f()
try:
    asyncio.create_task(c)
except RuntimeError as e:
    print(e)
c.close()
# prints: no running event loop

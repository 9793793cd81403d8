import asyncio
q = asyncio.Queue()
async def use():
    t = asyncio.create_task(q.get())
    await asyncio.sleep(0)
    q.put_nowait(1)
    await t
asyncio.run(use())
try:
    asyncio.run(use())
except RuntimeError as e:
    print(str(e).split(" at 0x")[0], str(e).split("> ")[-1])
# prints: <Queue is bound to a different event loop

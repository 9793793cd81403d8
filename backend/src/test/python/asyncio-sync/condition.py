import asyncio
async def consumer(c, n, items):
    async with c:
        await c.wait_for(lambda: items)
        print(n, "takes", items.pop(0))
async def main():
    c = asyncio.Condition()
    items = []
    ts = [asyncio.create_task(consumer(c, n, items)) for n in range(3)]
    await asyncio.sleep(0)
    for i in "xyz":
        async with c:
            items.append(i)
            c.notify()
        await asyncio.sleep(0)
    await asyncio.gather(*ts)
    try:
        c.notify()
    except RuntimeError as e:
        print(e)
    try:
        await c.wait()
    except RuntimeError as e:
        print(e)
asyncio.run(main())
# prints: 0 takes x
# prints: 1 takes y
# prints: 2 takes z
# prints: cannot notify on un-acquired lock
# prints: cannot wait on un-acquired lock

import asyncio
async def main():
    c = asyncio.Condition()
    items = []
    async def take():
        async with c:
            print(await c.wait_for(lambda: len(items) >= 2 and "enough"))
    t = asyncio.create_task(take())
    for i in range(2):
        await asyncio.sleep(0)
        async with c:
            items.append(i)
            c.notify()
            print("notified", i)
    await t
asyncio.run(main())
# prints: notified 0
# prints: notified 1
# prints: enough

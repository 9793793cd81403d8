import asyncio
async def waiter(c):
    async with c:
        try:
            await c.wait()
        except asyncio.CancelledError:
            print("cancelled, lock held:", c.locked())
            raise
async def main():
    c = asyncio.Condition()
    t = asyncio.create_task(waiter(c))
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.wait([t])
    print(c.locked())
asyncio.run(main())
# prints: cancelled, lock held: True
# prints: False

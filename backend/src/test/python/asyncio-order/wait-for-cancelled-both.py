import asyncio
async def work():
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError as e:
        print("work", e.args)
        raise
async def waiter():
    try:
        await asyncio.wait_for(work(), 10)
    except asyncio.CancelledError as e:
        print("waiter", e.args)
        raise
async def main():
    t = asyncio.create_task(waiter())
    await asyncio.sleep(0.01)
    t.cancel("msg")
    await asyncio.wait([t])
asyncio.run(main())
# prints: work ()
# prints: waiter ('msg',)

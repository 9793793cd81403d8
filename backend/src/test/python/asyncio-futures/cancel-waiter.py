import asyncio
async def wait(f):
    try:
        await f
    except asyncio.CancelledError as e:
        print("waiter", e.args)
        raise
async def main():
    f = asyncio.get_running_loop().create_future()
    t = asyncio.create_task(wait(f))
    await asyncio.sleep(0)
    print(f)
    f.cancel("fut")
    try:
        await t
    except asyncio.CancelledError as e:
        print("main", e.args, t.cancelled())
asyncio.run(main())
# prints: <Future pending cb=[Task.task_wakeup()]>
# prints: waiter ('fut',)
# prints: main ('fut',) True

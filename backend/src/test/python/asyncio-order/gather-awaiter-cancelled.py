import asyncio
async def child(n):
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("child", n)
        raise
async def parent():
    try:
        await asyncio.gather(child(1), child(2))
    except asyncio.CancelledError as e:
        print("parent", e.args)
        raise
async def main():
    t = asyncio.create_task(parent())
    await asyncio.sleep(0.01)
    t.cancel("stop it")
    try:
        await t
    except asyncio.CancelledError as e:
        print("main", e.args)
asyncio.run(main())
# prints: child 1
# prints: child 2
# prints: parent ('stop it',)
# prints: main ('stop it',)

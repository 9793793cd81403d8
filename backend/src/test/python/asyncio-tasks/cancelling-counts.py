import asyncio
async def worker():
    me = asyncio.current_task()
    for _ in range(2):
        try:
            await asyncio.sleep(1)
        except asyncio.CancelledError:
            print("cancelling", me.cancelling())
            print("uncancel", me.uncancel())
    print("uncancel below zero", me.uncancel())
    return "done"
async def main():
    t = asyncio.create_task(worker())
    await asyncio.sleep(0)
    print(t.cancel(), t.cancelling())
    await asyncio.sleep(0)
    print(t.cancel(), t.cancel(), t.cancelling())
    print(await t)
    print(t.cancelling(), t.cancelled())
asyncio.run(main())
# prints: True 1
# prints: cancelling 1
# prints: uncancel 0
# prints: True True 2
# prints: cancelling 2
# prints: uncancel 1
# prints: uncancel below zero 0
# prints: done
# prints: 0 False

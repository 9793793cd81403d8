import asyncio
async def f(fut):
    await fut
async def main():
    fut = asyncio.get_running_loop().create_future()
    t = asyncio.create_task(f(fut))
    await asyncio.sleep(0)
    t.cancel()
    print(fut.cancelled())
    try:
        fut.set_result(1)
    except asyncio.InvalidStateError as e:
        print(repr(e))
    await asyncio.wait([t])
    print(t.cancelled())
asyncio.run(main())
# prints: True
# prints: InvalidStateError('invalid state')
# prints: True

import asyncio
async def f(fut):
    try:
        print("got", await fut)
    except asyncio.CancelledError:
        print("cancelled though the result is there:", fut.result())
async def main():
    fut = asyncio.get_running_loop().create_future()
    t = asyncio.create_task(f(fut))
    await asyncio.sleep(0)
    fut.set_result(1)
    print(t.cancel())
    await asyncio.wait([t])
    print(t.cancelled())
asyncio.run(main())
# prints: True
# prints: cancelled though the result is there: 1
# prints: False

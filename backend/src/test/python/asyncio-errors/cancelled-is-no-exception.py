import asyncio
print(issubclass(asyncio.CancelledError, Exception), issubclass(asyncio.CancelledError, BaseException))
print(asyncio.TimeoutError is TimeoutError, asyncio.CancelledError, asyncio.InvalidStateError, asyncio.QueueEmpty)
async def f():
    try:
        await asyncio.sleep(1)
    except Exception:
        print("not caught here")
async def main():
    t = asyncio.create_task(f())
    await asyncio.sleep(0)
    t.cancel()
    await asyncio.wait([t])
    print(t.cancelled())
asyncio.run(main())
# prints: False True
# prints: True <class 'asyncio.exceptions.CancelledError'> <class 'asyncio.exceptions.InvalidStateError'> <class 'asyncio.queues.QueueEmpty'>
# prints: True

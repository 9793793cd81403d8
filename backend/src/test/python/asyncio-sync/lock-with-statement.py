import asyncio
async def main():
    lock = asyncio.Lock()
    try:
        with lock:
            pass
    except TypeError as e:
        print(e)
    try:
        async with lock:
            async with asyncio.timeout(0.01):
                await lock.acquire()
    except TimeoutError:
        print("a lock of asyncio is not reentrant", lock.locked())
asyncio.run(main())
# prints: 'Lock' object does not support the context manager protocol
# prints: a lock of asyncio is not reentrant False

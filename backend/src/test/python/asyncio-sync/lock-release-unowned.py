import asyncio
async def main():
    lock = asyncio.Lock()
    await lock.acquire()
    async def other():
        lock.release()
        print("released by another task")
    await asyncio.create_task(other())
    try:
        lock.release()
    except RuntimeError as e:
        print(e)
asyncio.run(main())
# prints: released by another task
# prints: Lock is not acquired.

import asyncio


async def worker(gate):
    try:
        await gate
    except asyncio.CancelledError:
        print("cancelled")
        raise


async def main():
    gate = asyncio.get_running_loop().create_future()
    task = asyncio.create_task(worker(gate), name="worker")
    await asyncio.sleep(1)
    task.cancel()
    await asyncio.wait([task])


asyncio.run(main())

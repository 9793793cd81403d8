# says: Task-2 was cancelled by Task-1 at line 15, caught CancelledError at line 7 and ended as if nothing had happened.
import asyncio


async def work():
    try:
        await asyncio.sleep(10)  # finding: cancellationSwallowed
    except asyncio.CancelledError:
        print("ignored")


async def main():
    task = asyncio.create_task(work())
    await asyncio.sleep(0.1)
    task.cancel()  # finding: cancellationSwallowed
    await task
    print(task.cancelled())


asyncio.run(main())

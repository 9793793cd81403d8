# says: Task-2 was not done when its loop ended: it stood at line 6 and was cancelled.
import asyncio


async def work():
    await asyncio.sleep(10)  # finding: taskPending


async def main():
    asyncio.create_task(work())  # finding: taskPending
    await asyncio.sleep(0.1)


asyncio.run(main())

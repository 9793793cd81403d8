# says: Task-2 ended with an OSError that nobody looked at.
import asyncio


async def work():
    raise OSError("lost")  # finding: exceptionNotRetrieved


async def main():
    task = asyncio.create_task(work())  # finding: exceptionNotRetrieved
    await asyncio.sleep(0.01)


asyncio.run(main())

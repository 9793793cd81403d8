# says: Task-2 blocked its event loop for 200 ms, sleeping at line 7: nothing else could run on the loop meanwhile.
import asyncio
import time


async def bad():
    time.sleep(0.2)  # finding: loopBlocked


async def main():
    await asyncio.gather(bad(), asyncio.sleep(0.1))


asyncio.run(main())

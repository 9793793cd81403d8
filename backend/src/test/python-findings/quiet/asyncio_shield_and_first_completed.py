# no findings
import asyncio


async def work(delay):
    await asyncio.sleep(delay)
    return delay


async def main():
    inner = asyncio.create_task(work(0.2))
    try:
        await asyncio.wait_for(asyncio.shield(inner), 0.1)
    except asyncio.TimeoutError:
        print("too slow")
    print(await inner)
    tasks = {asyncio.create_task(work(d)) for d in (0.1, 0.5)}
    done, pending = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    for task in pending:
        task.cancel()
    await asyncio.gather(*pending, return_exceptions=True)
    print([t.result() for t in done])


asyncio.run(main())

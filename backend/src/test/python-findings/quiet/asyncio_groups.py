# no findings
import asyncio


async def work(n):
    await asyncio.sleep(n / 10)
    if n == 2:
        raise ValueError(n)
    return n


async def main():
    results = await asyncio.gather(work(1), work(2), return_exceptions=True)
    print(results)
    try:
        async with asyncio.TaskGroup() as group:
            group.create_task(work(1))
            group.create_task(work(2))
            group.create_task(work(3))
    except* ValueError as errors:
        print(len(errors.exceptions))
    done, pending = await asyncio.wait([asyncio.create_task(work(1))])
    print(done.pop().result())


asyncio.run(main())

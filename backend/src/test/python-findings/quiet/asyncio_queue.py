# no findings
import asyncio

total = 0


async def consume(queue):
    global total
    while (item := await queue.get()) is not None:
        total += item
        queue.task_done()
    queue.task_done()


async def main():
    queue = asyncio.Queue(maxsize=2)
    workers = [asyncio.create_task(consume(queue)) for _ in range(2)]
    for n in range(5):
        await queue.put(n)
    for _ in workers:
        await queue.put(None)
    await queue.join()
    await asyncio.gather(*workers)
    print(total)


asyncio.run(main())

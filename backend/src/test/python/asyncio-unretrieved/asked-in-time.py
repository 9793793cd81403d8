# Asking for the exception, or the result, before the end of its life is enough.
import asyncio


def handler(loop, context):
    print("lost:", context["exception"])


async def bad(n):
    raise ValueError(n)


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    tasks = [asyncio.create_task(bad(n)) for n in range(3)]
    await asyncio.sleep(0.1)
    print(tasks[0].exception())  # prints: 0
    tasks[1].cancel()
    tasks.clear()
    await asyncio.sleep(0)
    # prints: lost: 2
    print("main ends")  # prints: main ends


asyncio.run(main())

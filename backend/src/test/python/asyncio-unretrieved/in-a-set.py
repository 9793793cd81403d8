# The documented way of keeping background tasks: reported when the set lets go of it.
import asyncio

background = set()


def handler(loop, context):
    print("lost:", context["exception"])


async def bad():
    await asyncio.sleep(0.1)
    raise ValueError("bad")


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    task = asyncio.create_task(bad())
    background.add(task)
    task.add_done_callback(background.discard)
    del task
    await asyncio.sleep(0.3)
    # prints: lost: bad
    print(background)  # prints: set()


asyncio.run(main())

# What refers to itself is freed, and reported, only by the collector of cycles.
import asyncio
import gc


def handler(loop, context):
    print("lost:", context["exception"])


class Worker:
    def __init__(self):
        self.task = asyncio.create_task(self.work())

    async def work(self):
        raise ValueError("bad")


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    Worker()
    await asyncio.sleep(0.1)
    print("main ends")  # prints: main ends


gc.disable()
asyncio.run(main())
print("collect")  # prints: collect
gc.collect()
# prints: lost: bad
print("end")  # prints: end

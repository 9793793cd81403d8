# wait() does not ask for results: what failed is reported when the list of tasks goes.
import asyncio


def handler(loop, context):
    print("lost:", context["exception"])


async def bad(n):
    await asyncio.sleep(0.1 * n)
    raise ValueError(n)


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    tasks = [asyncio.create_task(bad(n)) for n in range(3)]
    done, pending = await asyncio.wait(tasks)
    print(len(done), len(pending))  # prints: 3 0
    # prints: lost: 0
    # prints: lost: 1
    # prints: lost: 2


asyncio.run(main())
print("end")  # prints: end

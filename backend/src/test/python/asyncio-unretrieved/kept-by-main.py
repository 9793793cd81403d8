# A task kept in a local variable: reported when its function is over.
import asyncio


def handler(loop, context):
    print(context["message"], context["future"].get_name())


async def bad():
    raise ValueError("kept")


async def helper():
    task = asyncio.create_task(bad(), name="first")
    await asyncio.sleep(0.1)


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    task = asyncio.create_task(bad(), name="second")
    await asyncio.create_task(helper())
    # prints: Task exception was never retrieved first
    print("helped")  # prints: helped
    # prints: Task exception was never retrieved second


asyncio.run(main())
print("end")  # prints: end

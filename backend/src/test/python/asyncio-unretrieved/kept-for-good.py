# What a global variable keeps is reported when the program is over.
import asyncio


def handler(loop, context):
    print(context["message"], repr(context["exception"]))


async def bad():
    raise ValueError("kept")


async def main():
    global task
    asyncio.get_running_loop().set_exception_handler(handler)
    task = asyncio.create_task(bad())
    await asyncio.sleep(0.1)
    print("main ends")  # prints: main ends


asyncio.run(main())
print("end")  # prints: end
# prints: Task exception was never retrieved ValueError('kept')

# A task nobody keeps: reported as soon as it has failed, through the loop's handler.
import asyncio


def handler(loop, context):
    print(context["message"], sorted(context), repr(context["exception"]))


async def bad():
    raise ValueError("lost")


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    asyncio.create_task(bad())
    print("made")  # prints: made
    await asyncio.sleep(0.1)
    # prints: Task exception was never retrieved ['exception', 'future', 'message'] ValueError('lost')
    print("main goes on")  # prints: main goes on


asyncio.run(main())

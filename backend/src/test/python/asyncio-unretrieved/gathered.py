# Whatever gather() has been given counts as asked for, also what came too late to be raised.
import asyncio


def handler(loop, context):
    print("lost:", context["exception"])


async def bad(n):
    await asyncio.sleep(n / 10)
    raise ValueError(n)


async def main():
    asyncio.get_running_loop().set_exception_handler(handler)
    try:
        await asyncio.gather(bad(1), bad(2), bad(3))
    except ValueError as error:
        print("caught", error)  # prints: caught 1
    await asyncio.sleep(0.5)
    print("main ends")  # prints: main ends


asyncio.run(main())

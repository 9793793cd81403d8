# A future with an exception that nobody takes.
import asyncio


def handler(loop, context):
    print(context["message"], repr(context["exception"]))


def complete(loop):
    future = loop.create_future()
    future.set_exception(KeyError("x"))


async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(complete, loop)
    await asyncio.sleep(0.1)
    # prints: Future exception was never retrieved KeyError('x')
    print("main ends")  # prints: main ends


asyncio.run(main())

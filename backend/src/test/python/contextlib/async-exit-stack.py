import asyncio
from contextlib import AbstractAsyncContextManager, AsyncExitStack, asynccontextmanager, nullcontext


@asynccontextmanager
async def opened(name):
    """Opens and closes."""
    print("open", name)
    try:
        yield name
    finally:
        await asyncio.sleep(1)
        print("close", name)


async def leave(kind, error, traceback):
    print("leave", repr(error))
    return True


async def say(*words, end):
    print(*words, end=end)


async def main():
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(opened("a"))
        stack.push_async_exit(leave)
        kept = stack.pop_all()
        stack.push_async_callback(say, 1, 2, end="!\n")
        print(stack.enter_context(nullcontext(3)))
    # prints: open a
    # prints: 3
    # prints: 1 2!
    kept.pop_all()
    async with AsyncExitStack() as stack:
        stack.push_async_exit(leave)
        stack.callback(int, "x")
    # prints: leave ValueError("invalid literal for int() with base 10: 'x'")
    try:
        await stack.enter_async_context(nullcontext)
    except TypeError as error:
        print(error)
        # prints: 'abc.ABCMeta' object does not support the asynchronous context manager protocol
    print(isinstance(opened("b"), AbstractAsyncContextManager), opened("c").__doc__)
    # prints: True Opens and closes.


asyncio.run(main())

# The awaitables of an asynchronous generator's methods can be driven by tasks.
import asyncio


async def ticks():
    for i in range(4):
        await asyncio.sleep(0.1)
        yield i


async def main():
    ticking = ticks()
    task = asyncio.create_task(anext(ticking), name="first")
    print(repr(task)[:69])
    # prints: <Task pending name='first' coro=<<async_generator_asend without __nam
    print(await task)  # prints: 0
    print(await asyncio.wait_for(ticking.__anext__(), 1))  # prints: 1
    try:
        await asyncio.wait_for(ticking.__anext__(), 0.05)
    except TimeoutError:
        print("too late")  # prints: too late
    try:
        await asyncio.create_task(ticking.__anext__())
    except StopAsyncIteration:
        print("cancelled, hence over")  # prints: cancelled, hence over
    print(asyncio.iscoroutine(ticking.aclose()))  # prints: True


asyncio.run(main())

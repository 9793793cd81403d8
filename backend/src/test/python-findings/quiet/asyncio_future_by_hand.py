# no findings
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    future = loop.create_future()
    loop.call_later(0.1, future.set_exception, ValueError("known"))
    try:
        await future
    except ValueError as error:
        print(error)
    event = asyncio.Event()
    loop.call_later(0.1, event.set)
    await event.wait()
    semaphore = asyncio.Semaphore(1)
    async with semaphore:
        await asyncio.sleep(0.01)


asyncio.run(main())

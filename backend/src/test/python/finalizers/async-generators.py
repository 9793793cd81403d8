# The loop closes an asynchronous generator that is dropped, in a task of its own.
import asyncio


async def ticks():
    try:
        for i in range(5):
            yield i
            await asyncio.sleep(0.1)
    finally:
        print("closing")
        await asyncio.sleep(0.1)
        print("closed")


async def main():
    async for i in ticks():
        print(i)  # prints: 0
        break
    print("after the loop")  # prints: after the loop
    await asyncio.sleep(0.05)  # prints: closing
    print("later")  # prints: later
    await asyncio.sleep(0.5)  # prints: closed
    kept = ticks()
    print(await anext(kept))  # prints: 0
    print("end of main")  # prints: end of main
    # prints: closing


asyncio.run(main())
print("end")  # prints: end

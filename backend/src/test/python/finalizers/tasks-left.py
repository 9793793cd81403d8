# A task that is pending when its loop is closed is cleaned up when the program is over.
import asyncio


async def worker():
    try:
        await asyncio.sleep(10)
    finally:
        print("cleaning up")


async def main():
    asyncio.create_task(worker(), name="left")
    await asyncio.sleep(0.1)
    print("main ends")  # prints: main ends


loop = asyncio.new_event_loop()
loop.set_exception_handler(lambda loop, context: print(context["message"]))
loop.run_until_complete(main())
loop.close()
print("closed")  # prints: closed
# prints: cleaning up
# prints: Task was destroyed but it is pending!

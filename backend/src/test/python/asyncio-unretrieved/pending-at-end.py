# A task that never came to its end says so when the program is over.
import asyncio


def handler(loop, context):
    print(context["message"], sorted(context))


async def long():
    await asyncio.sleep(10)


async def main():
    global task
    asyncio.get_running_loop().set_exception_handler(handler)
    task = asyncio.create_task(long())
    await asyncio.sleep(0)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
print("end")  # prints: end
# prints: Task was destroyed but it is pending! ['message', 'task']

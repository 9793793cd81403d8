import asyncio
def handler(loop, context):
    print("handler")
    loop.default_exception_handler(context)
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(lambda: 1 / 0)
    await asyncio.sleep(0)
asyncio.run(main())
# prints: handler
# raises: ZeroDivisionError: division by zero
# exits: 0

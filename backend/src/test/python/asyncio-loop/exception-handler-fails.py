import asyncio
def handler(loop, context):
    raise KeyError("handler")
def bad():
    raise ZeroDivisionError("bad")
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    loop.call_soon(bad)
    await asyncio.sleep(0)
    print("still running")
asyncio.run(main())
# prints: still running
# raises: KeyError: 'handler'
# exits: 0

import asyncio
def handler(loop, context):
    print(sorted(context), context["message"].split("(")[0], repr(context["exception"]))
def bad(x):
    raise ZeroDivisionError(x)
async def main():
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(handler)
    print(loop.get_exception_handler() is handler)
    loop.call_soon(bad, 1)
    await asyncio.sleep(0)
    f = loop.create_future()
    f.add_done_callback(bad)
    f.set_result(None)
    await asyncio.sleep(0)
asyncio.run(main())
# prints: True
# prints: ['exception', 'handle', 'message'] Exception in callback bad ZeroDivisionError(1)
# prints: ['exception', 'handle', 'message'] Exception in callback bad ZeroDivisionError(<Future finished result=None>)

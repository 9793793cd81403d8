import asyncio
def handler(loop, context):
    print(sorted(context), context["message"].split(" at ")[0], repr(context["exception"]))
def bad():
    raise ValueError("callback failed")
loop = asyncio.new_event_loop()
print(loop.get_exception_handler())
loop.set_exception_handler(handler)
loop.call_soon(bad)
loop.call_soon(loop.stop)
loop.run_forever()
loop.call_exception_handler({"message": "mine", "exception": None})
loop.set_exception_handler(None)
loop.close()
try:
    loop.set_exception_handler(5)
except TypeError as e:
    print(e)
# prints: None
# prints: ['exception', 'handle', 'message'] Exception in callback bad() ValueError('callback failed')
# prints: ['exception', 'message'] mine None
# prints: A callable object or None is expected, got 5

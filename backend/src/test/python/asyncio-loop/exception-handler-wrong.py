import asyncio
loop = asyncio.new_event_loop()
try:
    loop.set_exception_handler(5)
except TypeError as e:
    print(e)
loop.set_exception_handler(None)
print(loop.get_exception_handler())
loop.close()
# prints: A callable object or None is expected, got 5
# prints: None

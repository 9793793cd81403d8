import asyncio

# outside a running loop the main thread gets one of its own
future = asyncio.Future()
print(future)  # prints: <Future pending>
future.set_result(42)
print(future.done(), future.result())  # prints: True 42
print(future.get_loop() is asyncio.get_event_loop())  # prints: True

asyncio.set_event_loop(None)
try:
    asyncio.Future()
except RuntimeError as e:
    print(e)  # prints: There is no current event loop in thread 'MainThread'.

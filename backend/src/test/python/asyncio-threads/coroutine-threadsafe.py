import asyncio
import threading
async def add(a, b):
    await asyncio.sleep(0.1)
    return a + b
loop = asyncio.new_event_loop()
t = threading.Thread(target=loop.run_forever)
t.start()
f = asyncio.run_coroutine_threadsafe(add(1, 2), loop)
print(type(f))
print(f.result())
print(f.done())
loop.call_soon_threadsafe(loop.stop)
t.join()
loop.close()
# prints: <class 'concurrent.futures._base.Future'>
# prints: 3
# prints: True

import asyncio
import threading
async def fail():
    raise KeyError("lost")
loop = asyncio.new_event_loop()
t = threading.Thread(target=loop.run_forever)
t.start()
f = asyncio.run_coroutine_threadsafe(fail(), loop)
try:
    f.result()
except KeyError as e:
    print(repr(e))
print(repr(f.exception()))
loop.call_soon_threadsafe(loop.stop)
t.join()
loop.close()
# prints: KeyError('lost')
# prints: KeyError('lost')

import asyncio
import threading
import concurrent.futures
async def slow():
    try:
        await asyncio.sleep(5)
    except asyncio.CancelledError:
        seen.append("slow cancelled")
        raise
seen = []
loop = asyncio.new_event_loop()
t = threading.Thread(target=loop.run_forever)
t.start()
f = asyncio.run_coroutine_threadsafe(slow(), loop)
try:
    f.result(timeout=0.1)
except concurrent.futures.TimeoutError:
    print("timeout")
print(f.cancel())
import time
time.sleep(0.1)
print(f.cancelled(), seen)
loop.call_soon_threadsafe(loop.stop)
t.join()
loop.close()
# prints: timeout
# prints: True
# prints: True ['slow cancelled']

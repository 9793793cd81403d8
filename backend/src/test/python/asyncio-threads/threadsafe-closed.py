import asyncio
import threading
loop = asyncio.new_event_loop()
loop.close()
def work():
    try:
        loop.call_soon_threadsafe(print, 1)
    except RuntimeError as e:
        print(e)
t = threading.Thread(target=work)
t.start()
t.join()
# prints: Event loop is closed

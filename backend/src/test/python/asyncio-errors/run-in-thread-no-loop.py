import asyncio
import threading
def work():
    try:
        asyncio.get_running_loop()
    except RuntimeError as e:
        print(e)
    try:
        asyncio.get_event_loop()
    except RuntimeError as e:
        print(e)
    try:
        asyncio.ensure_future(asyncio.sleep(0))
    except RuntimeError as e:
        print(e)
t = threading.Thread(target=work, name="worker")
t.start()
t.join()
# prints: no running event loop
# prints: There is no current event loop in thread 'worker'.
# prints: There is no current event loop in thread 'worker'.
# raises: RuntimeWarning: Enable tracemalloc to get the object allocation traceback
# exits: 0

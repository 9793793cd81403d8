import threading
import time
from concurrent.futures import CancelledError, ThreadPoolExecutor

go = threading.Event()
with ThreadPoolExecutor(1) as pool:
    running, queued = pool.submit(go.wait), pool.submit(print, "never")
    time.sleep(0.02)
    print(running.cancel(), queued.cancel(), queued.cancelled(), queued.done())
    # prints: False True True True
    go.set()
    try:
        queued.result()
    except CancelledError as error:
        print(repr(error), CancelledError.__module__)  # prints: CancelledError() concurrent.futures._base

import time
from concurrent.futures import CancelledError, ThreadPoolExecutor

with ThreadPoolExecutor(1) as executor:
    running = executor.submit(time.sleep, 0.1)
    waiting = executor.submit(print, "never")
    print(running.running(), waiting.running())  # prints: True False
    print(running.cancel(), waiting.cancel(), waiting.cancelled(), waiting.done())
    # prints: False True True True
    try:
        waiting.result()
    except CancelledError as error:
        print(repr(error))  # prints: CancelledError()

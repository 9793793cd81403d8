import time
from concurrent.futures import ThreadPoolExecutor


def report(future):
    print("callback", future.result())


with ThreadPoolExecutor(1) as executor:
    future = executor.submit(time.sleep, 0.05)
    future.add_done_callback(lambda f: print("first"))
    future.add_done_callback(report)
    print("added")  # prints: added
    # prints: first
    # prints: callback None
future.add_done_callback(lambda f: print("at once", f is future))  # prints: at once True

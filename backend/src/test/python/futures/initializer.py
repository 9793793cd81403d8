import threading
from concurrent.futures import ThreadPoolExecutor

seen = []


def prepare(tag):
    seen.append((tag, threading.current_thread().name))


with ThreadPoolExecutor(1, initializer=prepare, initargs=("x",)) as executor:
    executor.submit(len, "").result()
print(seen)  # prints: [('x', 'ThreadPoolExecutor-0_0')]

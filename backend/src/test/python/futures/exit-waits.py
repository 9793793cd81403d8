import time
from concurrent.futures import ThreadPoolExecutor


def late():
    time.sleep(0.05)
    print("still done")


ThreadPoolExecutor(1).submit(late)
print("main ends")  # prints: main ends
# prints: still done

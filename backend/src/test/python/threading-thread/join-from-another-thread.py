import threading
import time

first = threading.Thread(target=time.sleep, args=(0.05,), name="first")


def wait():
    first.join()
    print("first is over", first.is_alive())  # prints: first is over False


second = threading.Thread(target=wait)
first.start()
second.start()
second.join()

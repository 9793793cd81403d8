import threading
import time

first = threading.Lock()
second = threading.Lock()


def take(one, other):
    with one:
        time.sleep(0.1)
        with other:
            pass


a = threading.Thread(target=take, args=(first, second), name="a")
b = threading.Thread(target=take, args=(second, first), name="b")
a.start()
b.start()
a.join()

import time
from threading import Lock, Thread

a = Lock()
b = Lock()


def take(first, second):
    with first:
        time.sleep(0.1)
        with second:  # finding: deadlock
            print("never")


for pair in (a, b), (b, a):
    Thread(target=take, args=pair, daemon=True).start()
time.sleep(1)
print("main goes on")

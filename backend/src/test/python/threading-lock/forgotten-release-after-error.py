import threading

lock = threading.Lock()


def work():
    lock.acquire()
    int("x")
    lock.release()


try:
    work()
except ValueError:
    print("still locked:", lock.locked())  # prints: still locked: True
print(lock.acquire(timeout=0.01))  # prints: False

import threading

lock = threading.Lock()


def work():
    lock.acquire()
    try:
        return int("x")
    finally:
        lock.release()


try:
    work()
except ValueError:
    print("locked:", lock.locked())  # prints: locked: False

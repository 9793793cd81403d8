import threading

lock = threading.RLock()


def outer():
    with lock:
        return inner() + 1


def inner():
    with lock:
        return 1


print(outer())  # prints: 2

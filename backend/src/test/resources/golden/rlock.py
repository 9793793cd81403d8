import threading

lock = threading.RLock()


def attempt():
    print(lock.acquire(timeout=0.1))


with lock:
    with lock:
        other = threading.Thread(target=attempt)
        other.start()
        other.join()

import threading

lock = threading.RLock()
lock.acquire()


def work():
    try:
        lock.release()
    except RuntimeError as error:
        print(error)  # prints: cannot release un-acquired lock


t = threading.Thread(target=work)
t.start()
t.join()

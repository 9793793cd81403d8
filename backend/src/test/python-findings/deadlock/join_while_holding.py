from threading import Lock, Thread

lock = Lock()


def work():
    with lock:  # finding: deadlock
        print("work")


with lock:
    t = Thread(target=work)
    t.start()
    t.join()  # finding: deadlock

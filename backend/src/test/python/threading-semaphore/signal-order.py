import threading

first_done = threading.Semaphore(0)
log = []


def first():
    log.append("first")
    first_done.release()


def second():
    first_done.acquire()
    log.append("second")


b = threading.Thread(target=second)
a = threading.Thread(target=first)
b.start()
a.start()
a.join()
b.join()
print(log)  # prints: ['first', 'second']

import threading
import time

lock = threading.Lock()
log = []


def wait(n):
    with lock:
        log.append(n)
        time.sleep(0.01)


lock.acquire()
threads = []
for n in range(4):
    t = threading.Thread(target=wait, args=(n,))
    t.start()
    threads.append(t)
    time.sleep(0.05)
lock.release()
for t in threads:
    t.join()
print(log)  # prints: [0, 1, 2, 3]

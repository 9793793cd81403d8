import threading
import time

n = 0


def add():
    global n
    lock = threading.Lock()
    with lock:
        seen = n
        time.sleep(0.05)
        n = seen + 1


threads = [threading.Thread(target=add) for _ in range(3)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print("a lock each protects nothing:", n)  # prints: a lock each protects nothing: 1

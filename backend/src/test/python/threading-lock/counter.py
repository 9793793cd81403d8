import threading
import time

lock = threading.Lock()
n = 0


def add():
    global n
    for _ in range(5):
        with lock:
            seen = n
            time.sleep(0.001)
            n = seen + 1


threads = [threading.Thread(target=add) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(n)  # prints: 20

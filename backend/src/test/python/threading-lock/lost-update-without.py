import threading
import time

n = 0


def add():
    global n
    seen = n
    time.sleep(0.05)
    n = seen + 1


threads = [threading.Thread(target=add) for _ in range(4)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(n)  # prints: 1

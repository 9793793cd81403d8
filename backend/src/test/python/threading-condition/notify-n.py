import threading
import time

condition = threading.Condition()
woken = []


def wait(n):
    with condition:
        if condition.wait(0.3):
            woken.append(n)


threads = []
for n in range(4):
    t = threading.Thread(target=wait, args=(n,))
    t.start()
    threads.append(t)
    time.sleep(0.02)
with condition:
    condition.notify(2)
for t in threads:
    t.join()
print(sorted(woken))  # prints: [0, 1]

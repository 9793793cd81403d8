import threading
import time

condition = threading.Condition()
woken = []


def wait(n):
    with condition:
        condition.wait()
        woken.append(n)


threads = [threading.Thread(target=wait, args=(n,)) for n in range(4)]
for t in threads:
    t.start()
time.sleep(0.05)
with condition:
    condition.notify_all()
    print(woken)  # prints: []
for t in threads:
    t.join()
print(sorted(woken))  # prints: [0, 1, 2, 3]

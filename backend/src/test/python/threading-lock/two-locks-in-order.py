import threading
import time

a, b = threading.Lock(), threading.Lock()
log = []


def work(name):
    with a:
        time.sleep(0.02)
        with b:
            log.append(name)


threads = [threading.Thread(target=work, args=(n,)) for n in "xy"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(sorted(log))  # prints: ['x', 'y']

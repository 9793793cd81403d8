import threading
import time

a, b = threading.Lock(), threading.Lock()
log = []


def first():
    with a:
        time.sleep(0.05)
        if b.acquire(timeout=0.1):
            b.release()
            log.append("first got both")
        else:
            log.append("first gave up")


def second():
    with b:
        time.sleep(0.05)
        with a:
            log.append("second got both")


threads = [threading.Thread(target=first), threading.Thread(target=second)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(log)  # prints: ['first gave up', 'second got both']

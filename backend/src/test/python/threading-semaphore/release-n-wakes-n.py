import threading
import time

s = threading.Semaphore(0)
got = []


def wait(n):
    if s.acquire(timeout=0.2):
        got.append(n)


threads = []
for n in range(4):
    t = threading.Thread(target=wait, args=(n,))
    t.start()
    threads.append(t)
time.sleep(0.05)
s.release(3)
for t in threads:
    t.join()
print(len(got))  # prints: 3

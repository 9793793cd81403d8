import time
from threading import Lock, Thread

lock = Lock()
balance = 100


def withdraw(amount):
    global balance
    with lock:
        enough = balance >= amount  # finding: staleCheck
    time.sleep(0.1)
    if enough:
        with lock:
            balance = balance - amount  # finding: staleCheck


threads = [Thread(target=withdraw, args=(80,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance)

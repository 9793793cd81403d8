import time
from threading import Thread

balance = 100


def withdraw(amount):
    global balance
    if balance >= amount:  # finding: staleCheck
        time.sleep(0.1)
        balance -= amount  # finding: staleCheck


threads = [Thread(target=withdraw, args=(80,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance)

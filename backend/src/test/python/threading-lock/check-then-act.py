import threading
import time

balance = 100
paid = []


def withdraw(amount):
    global balance
    if balance >= amount:
        time.sleep(0.05)
        balance -= amount
        paid.append(amount)


threads = [threading.Thread(target=withdraw, args=(80,)) for _ in range(2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(balance, paid)  # prints: -60 [80, 80]

import threading
import time


class Account:
    def __init__(self, balance):
        self.balance = balance
        self.lock = threading.Lock()

    def add(self, amount):
        with self.lock:
            new = self.balance + amount
            time.sleep(0.001)
            self.balance = new


account = Account(0)
threads = [threading.Thread(target=account.add, args=(i,)) for i in range(10)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(account.balance)  # prints: 45

# no findings
from threading import Lock, Thread


class Account:
    def __init__(self):
        self.lock = Lock()
        self.balance = 0
        self.log = {}

    def deposit(self, name):
        for i in range(3):
            with self.lock:
                self.balance += 1
                self.log[name] = self.log.get(name, 0) + 1
                if i not in self.log:
                    self.log[i] = name


account = Account()
threads = [Thread(target=account.deposit, args=(n,)) for n in "ab"]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(account.balance, account.log)

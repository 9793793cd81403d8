# says: account.balance is a data race: Thread-1 (deposit) writes it at line 11 and Thread-2 (deposit) reads it at line 11, and nothing orders the two.
from threading import Thread


class Account:
    def __init__(self):
        self.balance = 0

    def deposit(self, amount):
        for _ in range(3):
            self.balance += amount  # finding: race


account = Account()
threads = [Thread(target=account.deposit, args=(n,)) for n in (1, 2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(account.balance)

# no findings
from threading import Lock, Thread


class Account:
    def __init__(self):
        self._lock = Lock()
        self.__balance = 0

    @property
    def balance(self):
        with self._lock:
            return self.__balance

    @balance.setter
    def balance(self, value):
        with self._lock:
            self.__balance = value


account = Account()


def work(n):
    account.balance = n


threads = [Thread(target=work, args=(n,)) for n in (1, 2)]
for t in threads:
    t.start()
for t in threads:
    t.join()
print(account.balance in (1, 2))

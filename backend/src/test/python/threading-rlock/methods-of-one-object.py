import threading


class Account:
    def __init__(self):
        self._lock = threading.RLock()
        self.balance = 100

    def take(self, amount):
        with self._lock:
            self.balance -= amount

    def move(self, other, amount):
        with self._lock:
            self.take(amount)
            other.balance += amount


a, b = Account(), Account()
a.move(b, 30)
print(a.balance, b.balance)  # prints: 70 130

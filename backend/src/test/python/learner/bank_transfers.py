"""Transfers between bank accounts; locks are taken in order of the account number."""
import threading
from contextlib import ExitStack
from threading import Lock, Thread


class InsufficientFundsError(Exception):
    """Raised when there is not enough money."""


class BankAccount:
    _next_number = 1000

    def __init__(self, owner: str, balance: float = 0.0) -> None:
        self.number = BankAccount._next_number
        BankAccount._next_number += 1
        self.owner = owner
        self.balance = balance
        self.lock = Lock()

    def __repr__(self):
        return f"{self.__class__.__name__}({self.owner!r}, {self.balance:.2f})"

    def __lt__(self, other):
        return self.number < other.number


def transfer(source: BankAccount, target: BankAccount, amount: float) -> None:
    with ExitStack() as stack:
        for account in sorted([source, target]):
            stack.enter_context(account.lock)
        if source.balance < amount:
            raise InsufficientFundsError(
                f"{source.owner} has {source.balance:.2f}, needs {amount:.2f}"
            )
        source.balance -= amount
        target.balance += amount


def many(source, target, amount, times):
    for _ in range(times):
        transfer(source, target, amount)


alice = BankAccount("Alice", 1000)
bob = BankAccount("Bob", 1000)
print(alice, bob)  # prints: BankAccount('Alice', 1000.00) BankAccount('Bob', 1000.00)

threads = [
    Thread(target=many, args=(alice, bob, 1.5, 200)),
    Thread(target=many, args=(bob, alice, 0.5, 200)),
    Thread(target=many, kwargs={"source": bob, "target": alice, "amount": 1, "times": 100}),
]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

print(alice, bob)  # prints: BankAccount('Alice', 900.00) BankAccount('Bob', 1100.00)
print("Total:", alice.balance + bob.balance)  # prints: Total: 2000.0

try:
    transfer(alice, bob, 5000)
except InsufficientFundsError as e:
    print(f"Transfer failed: {e}")
    print(type(e).__name__, e.args)
# prints: Transfer failed: Alice has 900.00, needs 5000.00
# prints: InsufficientFundsError ('Alice has 900.00, needs 5000.00',)
print("locked?", alice.lock.locked(), bob.lock.locked())  # prints: locked? False False
print(threading.active_count(), "thread left:", threading.enumerate()[0].name)
# prints: 1 thread left: MainThread

"""A bank account with its own exception."""


class InsufficientFunds(Exception):
    def __init__(self, balance, amount):
        super().__init__(f"balance {balance:.2f}, asked {amount:.2f}")
        self.shortage = amount - balance


class Account:
    interest = 0.02

    def __init__(self, owner, balance=0):
        self.owner = owner
        self._balance = balance
        self.history = []

    @property
    def balance(self):
        return self._balance

    def deposit(self, amount):
        if amount <= 0:
            raise ValueError("amount must be positive")
        self._balance += amount
        self.history.append(("deposit", amount))
        return self

    def withdraw(self, amount):
        if amount > self._balance:
            raise InsufficientFunds(self._balance, amount)
        self._balance -= amount
        self.history.append(("withdraw", amount))
        return self

    def __str__(self):
        return f"{self.owner}: {self.balance:,.2f}"


account = Account("Ada", 100)
account.deposit(1500).withdraw(250.5)
print(account)  # prints: Ada: 1,349.50
try:
    account.withdraw(5000)
except InsufficientFunds as e:
    print(e, e.shortage)  # prints: balance 1349.50, asked 5000.00 3650.5
try:
    account.deposit(-1)
except ValueError as e:
    print("refused:", e)  # prints: refused: amount must be positive
try:
    account.balance = 10
except AttributeError as e:
    print(e)  # prints: property 'balance' of 'Account' object has no setter
for kind, amount in account.history:
    print(f"{kind:<10}|{amount:>8}")
# prints: deposit   |    1500
# prints: withdraw  |   250.5

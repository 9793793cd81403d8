"""The attributes of the object and of its classes."""
# raises: AttributeError: 'Account' object has no attribute 'balanse'. Did you mean: 'balance'?


class Base:
    def deposit(self):
        pass


class Account(Base):
    def __init__(self):
        self.balance = 0


try:
    Account().deposits
except AttributeError as e:
    print(e, e.name, type(e.obj).__name__)  # prints: 'Account' object has no attribute 'deposits' deposits Account
print(Account().balanse)

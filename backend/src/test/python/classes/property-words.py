class Account:
    """An account."""

    @property
    def balance(self):
        """What is left."""
        return 1

    limit = property(lambda self: 2, doc="At most.")
    hidden = property()

    @classmethod
    @property
    def title(cls):
        return cls.__name__.lower()

    @classmethod
    def open(cls):
        """Opens one."""

    @staticmethod
    def rate():
        """A rate."""


class Savings(Account):
    pass


print(Account.__doc__, Savings.__doc__)  # prints: An account. None
print(Account.balance.__doc__, Account.limit.__doc__)  # prints: What is left. At most.
print(Savings.balance.__doc__, Account.hidden.__doc__)  # prints: What is left. None
print(Account.balance.getter(lambda self: 3).__doc__)  # prints: None
print(Account.limit.getter(lambda self: 3).__doc__)  # prints: At most.
print(Account.title, Savings.title, Savings().title)  # prints: account savings savings
print(Account.__dict__["open"].__doc__)  # prints: Opens one.
print(Account.__dict__["rate"].__name__)  # prints: rate
Account.limit.__doc__ = "A bound."
print(Account.limit.__doc__)  # prints: A bound.
Savings.__doc__ = "For later."
print(Savings.__doc__)  # prints: For later.


def lacking(action):
    try:
        action()
    except AttributeError as error:
        print(error)


def inside():
    class Inner:
        bare = property()

    Inner.late = property()
    lacking(lambda: Inner().bare)
    lacking(lambda: Inner().late)


lacking(lambda: Account().hidden)  # prints: property 'hidden' of 'Account' object has no getter
lacking(lambda: setattr(Savings(), "balance", 1))
# prints: property 'balance' of 'Savings' object has no setter
inside()
# prints: property 'bare' of 'inside.<locals>.Inner' object has no getter
# prints: property of 'inside.<locals>.Inner' object has no getter

import copy
import functools
import pickle


@functools.lru_cache(maxsize=3)
def double(n: int) -> int:
    """Twice as much."""
    return n * 2


class Account:
    def __init__(self, balance):
        self.balance = balance

    @functools.lru_cache
    def plus(self, n):
        print("computing", n)
        return self.balance + n

    @staticmethod
    @functools.cache
    def twice(n):
        return 2 * n

    def __repr__(self):
        return "Account"


def failing(action):
    try:
        print(action())
    except (AttributeError, TypeError) as error:
        print(error)


print(repr(double).startswith("<functools._lru_cache_wrapper object at 0x"))  # prints: True
print(type(double), callable(double))  # prints: <class 'functools._lru_cache_wrapper'> True
print(double.__name__, double.__doc__, double.__wrapped__(4))  # prints: double Twice as much. 8
print(double.cache_parameters(), double.__annotations__["n"])
# prints: {'maxsize': 3, 'typed': False} <class 'int'>
print(copy.copy(double) is double, copy.deepcopy(double) is double)  # prints: True True
print(pickle.loads(pickle.dumps(double)) is double)  # prints: True
double.note = "mine"
print(double.note, list(double.__dict__)[-2:])  # prints: mine ['__wrapped__', 'note']
failing(lambda: double())
# prints: double() missing 1 required positional argument: 'n'
failing(lambda: double([]))  # prints: unhashable type: 'list'
failing(lambda: double.cache_info(1))
# prints: _lru_cache_wrapper.cache_info() takes no arguments (1 given)
failing(lambda: double.nothing)
# prints: 'functools._lru_cache_wrapper' object has no attribute 'nothing'
failing(lambda: functools.lru_cache(5)(6))  # prints: the first argument must be callable

account = Account(10)
print(account.plus(1), Account.plus(account, 1), account.plus.__name__)
# prints: computing 1
# prints: 11 11 plus
print(account.plus)  # prints: <bound method Account.plus of Account>
print(account.plus.cache_info())
# prints: CacheInfo(hits=1, misses=1, maxsize=128, currsize=1)
print(account.twice(4), Account.twice(4), Account.twice.cache_info().hits)  # prints: 8 8 1


class Slotted:
    __slots__ = ()

    @functools.cached_property
    def value(self):
        return 1


failing(lambda: Slotted().value)
# prints: No '__dict__' attribute on 'Slotted' instance to cache 'value' property.

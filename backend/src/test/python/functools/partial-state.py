import copy
import functools
import pickle


class Greeting(functools.partial):
    pass


class Cell:
    def set(self, value, *, loud=False):
        return value, loud

    @classmethod
    def made(cls, n):
        return cls.__name__, n

    set_one = functools.partialmethod(set, 1)
    set_loud = functools.partialmethod(set, loud=True)
    made_two = functools.partialmethod(made, 2)


def failing(action):
    try:
        action()
    except (AttributeError, TypeError) as error:
        print(error)


binary = functools.partial(int, base=2)
print(pickle.loads(pickle.dumps(binary))("101"), copy.copy(binary)("11"))  # prints: 5 3
failing(lambda: setattr(binary, "func", str))  # prints: readonly attribute
failing(lambda: delattr(binary, "args"))  # prints: readonly attribute
binary.note = ["mine"]
print(binary.__dict__, copy.deepcopy(binary).note is binary.note)
# prints: {'note': ['mine']} False
print(Greeting(print, "hello"))  # prints: Greeting(<built-in function print>, 'hello')
print(functools.partial.func)  # prints: <member 'func' of 'functools.partial' objects>
print(Cell().set_one(), Cell().set_loud(2), Cell().set_one(loud=3), Cell().made_two())
# prints: (1, False) (2, True) (1, 3) ('Cell', 2)
print(functools.partialmethod(print, 1, end=""))
# prints: functools.partialmethod(<built-in function print>, 1, end='')

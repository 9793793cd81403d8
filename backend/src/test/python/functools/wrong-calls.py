import functools
import operator


def failing(action):
    try:
        action()
    except TypeError as error:
        print(error)


failing(lambda: functools.reduce(max, [1], initial=3))
# prints: reduce() takes no keyword arguments
failing(lambda: functools.reduce(max))  # prints: reduce expected at least 2 arguments, got 1
failing(lambda: operator.itemgetter(1)())  # prints: itemgetter expected 1 argument, got 0
failing(lambda: operator.itemgetter(1)(obj=2))
# prints: itemgetter() takes no keyword arguments
failing(lambda: operator.attrgetter("a")(1, 2))  # prints: attrgetter expected 1 argument, got 2
failing(lambda: operator.methodcaller("upper")())
# prints: methodcaller expected 1 argument, got 0
key = functools.cmp_to_key(lambda a, b: a - b)
print(repr(key).startswith("<functools.KeyWrapper object at 0x"), key(1).obj)  # prints: True 1
failing(lambda: key(1) < 2)  # prints: other argument must be K instance
failing(lambda: hash(key(1)))  # prints: unhashable type: 'functools.KeyWrapper'

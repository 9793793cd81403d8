"""Calls of the operators' functions that do not fit."""

import operator

for call in (
    lambda: operator.itemgetter(),
    lambda: operator.attrgetter(),
    lambda: operator.add(1, x=2),
    lambda: operator.neg(),
    lambda: operator.concat(1, 2),
    lambda: operator.countOf(1, 2),
    lambda: operator.invert(1, 2),
):
    try:
        call()
    except TypeError as e:
        print(e)
# prints: itemgetter expected 1 argument, got 0
# prints: attrgetter expected 1 argument, got 0
# prints: _operator.add() takes no keyword arguments
# prints: _operator.neg() takes exactly one argument (0 given)
# prints: 'int' object can't be concatenated
# prints: argument of type 'int' is not iterable
# prints: _operator.invert() takes exactly one argument (2 given)


class Sized:
    def __length_hint__(self):
        return 3


print(operator.length_hint(Sized()), operator.length_hint(5, 7))  # prints: 3 7
print(operator.add, operator.add.__module__)  # prints: <built-in function add> _operator

"""Bases of which no class can be made."""

import queue


class Plain:
    pass


def make(*bases):
    try:

        class Made(*bases):
            pass

    except TypeError as e:
        print(e)


make(Plain, ValueError, Plain)  # prints: duplicate base class Plain
make(queue)  # prints: module() takes at most 2 arguments (3 given)
make(make)  # prints: function() argument 'code' must be code, not str
make(5)  # prints: int() takes at most 2 arguments (3 given)
make([])  # prints: list expected at most 1 argument, got 3
make("Plain")  # prints: str() argument 'encoding' must be str, not tuple
make(None)  # prints: NoneType takes no arguments
make(Plain())  # prints: Plain() takes no arguments
make(len)  # prints: cannot create 'builtin_function_or_method' instances
make(Plain, 5)
# prints: metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases
make(int, str)  # prints: multiple bases have instance lay-out conflict
make(bool)  # prints: type 'bool' is not an acceptable base type

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Sized

print(isinstance([], Iterable), isinstance([], Iterator), isinstance({}, Mapping))
# prints: True False True
print(isinstance("a", Sequence), isinstance(print, Callable), isinstance(5, Sized))
# prints: True True False


class Own:
    def __iter__(self):
        return iter([])


print(isinstance(Own(), Iterable), issubclass(Own, Iterable))  # prints: True True

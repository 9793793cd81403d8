it = iter([1, 2])
print(next(it), next(it), next(it, "end"))  # prints: 1 2 end
try:
    next(it)
except StopIteration as e:
    print(repr(e))  # prints: StopIteration()
try:
    iter(5)
except TypeError as e:
    print(e)  # prints: 'int' object is not iterable
try:
    next([])
except TypeError as e:
    print(e)  # prints: 'list' object is not an iterator

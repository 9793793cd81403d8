squares = (x * x for x in range(4))
print(next(squares), list(squares))  # prints: 0 [1, 4, 9]
print(sum(x for x in range(5)), max(len(w) for w in ["a", "abc"]))  # prints: 10 3
lazy = (1 / x for x in [1, 0])
print(next(lazy))  # prints: 1.0
try:
    next(lazy)
except ZeroDivisionError as e:
    print(e)  # prints: division by zero
try:
    (x for x in 5)
except TypeError as e:
    print(e)  # prints: 'int' object is not iterable
print(list((a, b) for a in range(2) for b in range(a + 1) if (a + b) % 2 == 0))  # prints: [(0, 0), (1, 1)]
print(type(squares).__name__, squares.__name__, squares.__qualname__)  # prints: generator <genexpr> <genexpr>

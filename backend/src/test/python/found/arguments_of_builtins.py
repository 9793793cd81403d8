"""Built-ins word a call that does not fit by how they take their arguments."""

for call in (
    lambda: abs(),
    lambda: abs(x=1),
    lambda: round(x=1),
    lambda: sum(1, 2, 3),
    lambda: sum([1], x=2),
    lambda: sorted(),
    lambda: reversed(1, 2),
    lambda: list(x=1),
    lambda: isinstance(1),
    lambda: pow(1),
    lambda: enumerate([], x=1),
    lambda: super(1, 2, 3),
    lambda: bytearray(x=1),
    lambda: [].sort(1),
    lambda: (5).to_bytes(1, "big", True),
    lambda: "a".count(x=1),
    lambda: "a".removeprefix(None),
    lambda: [].__len__(1),
    lambda: (1).__eq__(),
    lambda: "ab".splitlines(None),
):
    try:
        print(call())
    except TypeError as e:
        print(e)
# prints: abs() takes exactly one argument (0 given)
# prints: abs() takes no keyword arguments
# prints: round() missing required argument 'number' (pos 1)
# prints: sum() takes at most 2 arguments (3 given)
# prints: 'x' is an invalid keyword argument for sum()
# prints: sorted expected 1 argument, got 0
# prints: reversed expected 1 argument, got 2
# prints: list() takes no keyword arguments
# prints: isinstance expected 2 arguments, got 1
# prints: pow() missing required argument 'exp' (pos 2)
# prints: 'x' is an invalid keyword argument for enumerate()
# prints: super() expected at most 2 arguments, got 3
# prints: 'x' is an invalid keyword argument for bytearray()
# prints: sort() takes no positional arguments
# prints: to_bytes() takes at most 2 positional arguments (3 given)
# prints: str.count() takes no keyword arguments
# prints: removeprefix() argument must be str, not None
# prints: expected 0 arguments, got 1
# prints: expected 1 argument, got 0
# prints: 'NoneType' object cannot be interpreted as an integer

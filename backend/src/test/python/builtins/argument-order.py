"""Which of several wrong arguments is complained of."""


class Bag(set):
    pass


class Fixed(frozenset):
    pass


for call in (
    lambda: "a".count(5, "x"),
    lambda: b"a".count({}, "x"),
    lambda: format(1, None),
    lambda: type(1, x=2),
    lambda: bytearray(10**20),
    lambda: "a".expandtabs(2**40),
    lambda: b"ab".hex("::", "x"),
    lambda: Bag(1, 2),
    lambda: Fixed(1, 2),
):
    try:
        call()
    except (TypeError, OverflowError) as e:
        print(e)
# prints: slice indices must be integers or None or have an __index__ method
# prints: slice indices must be integers or None or have an __index__ method
# prints: format() argument 2 must be str, not None
# prints: type() takes no keyword arguments
# prints: cannot fit 'int' into an index-sized integer
# prints: Python int too large to convert to C int
# prints: 'str' object cannot be interpreted as an integer
# prints: Bag expected at most 1 argument, got 2
# prints: Fixed expected at most 1 argument, got 2
print(repr(b"".decode("nonsense")), "a".zfill(-(2**63)))  # prints: '' a

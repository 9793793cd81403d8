"""Constructors of built-in classes take ints from __index__."""


class Two:
    def __index__(self):
        return 2


print(range(Two()), range(1, 9, Two()), list(enumerate("a", Two())))  # prints: range(0, 2) range(1, 9, 2) [(2, 'a')]
print(int("11", Two()), int("11", base=Two()), bytes([Two()]))  # prints: 3 3 b'\x02'
print(float(Two()), int(Two()))  # prints: 2.0 2
try:
    range(Two(), "x")
except TypeError as e:
    print(e)  # prints: 'str' object cannot be interpreted as an integer

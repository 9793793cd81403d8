"""Operators are methods too."""

print(int.__add__(1, 2), (5).__mod__(3), (1).__add__("a"), (7).__lt__(9))  # prints: 3 2 NotImplemented True
print(hasattr(1, "__index__"), hasattr(1, "__len__"))  # prints: True False
try:
    int.__add__("a", 1)
except TypeError as e:
    print(e)  # prints: descriptor '__add__' requires a 'int' object but received a 'str'

"""Operators between types that do not go together."""

try:
    1 + "a"
except TypeError as e:
    print(e)  # prints: unsupported operand type(s) for +: 'int' and 'str'
try:
    1 < "a"
except TypeError as e:
    print(e)  # prints: '<' not supported between instances of 'int' and 'str'
try:
    -"a"
except TypeError as e:
    print(e)  # prints: bad operand type for unary -: 'str'
x = 1
try:
    x += None
except TypeError as e:
    print(e)  # prints: unsupported operand type(s) for +=: 'int' and 'NoneType'

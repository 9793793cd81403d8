"""min() compares an object with itself, too."""

try:
    min((None, None))
except TypeError as e:
    print(e)  # prints: '<' not supported between instances of 'NoneType' and 'NoneType'
try:
    sum(3, b"")
except TypeError as e:
    print(e)  # prints: 'int' object is not iterable

try:
    print(1, sep=2)
except TypeError as e:
    print(e)  # prints: sep must be None or a string, not int
try:
    print(1, end=b"")
except TypeError as e:
    print(e)  # prints: end must be None or a string, not bytes
try:
    print(1, foo=2)
except TypeError as e:
    print(e)  # prints: 'foo' is an invalid keyword argument for print()

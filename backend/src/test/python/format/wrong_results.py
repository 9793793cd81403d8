"""Special methods must return strings."""

class Bad:
    def __str__(self):
        return 5
    def __repr__(self):
        return None
try:
    str(Bad())
except TypeError as e:
    print(e)  # prints: __str__ returned non-string (type int)
try:
    repr(Bad())
except TypeError as e:
    print(e)  # prints: __repr__ returned non-string (type NoneType)
try:
    [Bad()].__repr__()
except TypeError as e:
    print(e)  # prints: __repr__ returned non-string (type NoneType)

from bisect import bisect, insort

for call in (
    lambda: bisect(5, 1),  # prints: TypeError object of type 'int' has no len()
    lambda: bisect({}, 1),  # prints: TypeError dict is not a sequence
    lambda: bisect({1}, 1),  # prints: TypeError 'set' object does not support indexing
    lambda: bisect([1, 2, 3], 2, None),  # prints: TypeError 'NoneType' object cannot be interpreted as an integer
    lambda: bisect([1, 2, 3], 2, 0, "a"),  # prints: TypeError argument should be integer or None, not 'str'
    lambda: bisect([1, 2, 3], 2, 10**20),  # prints: OverflowError Python int too large to convert to C ssize_t
    lambda: insort({}, 1),  # prints: TypeError dict is not a sequence
    lambda: insort((1, 2), 1),  # prints: AttributeError 'tuple' object has no attribute 'insert'
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)

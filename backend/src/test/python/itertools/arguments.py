from itertools import combinations, count, dropwhile, islice, repeat, takewhile, zip_longest

for call in (
    lambda: count(1, "a"),  # prints: TypeError a number is required
    lambda: count(int),  # prints: TypeError a number is required
    lambda: (next(count(True)), next(count(True, 2))),  # prints: (1, True)
    lambda: repeat(1, None),  # prints: TypeError 'NoneType' object cannot be interpreted as an integer
    lambda: list(dropwhile(None, [1])),  # prints: TypeError 'NoneType' object is not callable
    lambda: list(takewhile(None, [1])),  # prints: TypeError 'NoneType' object is not callable
    lambda: list(islice([1, 2, 3], 0, "a")),  # prints: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    lambda: list(islice([1, 2, 3], "a", 1)),  # prints: ValueError Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    lambda: list(islice([1, 2, 3], 10**20)),  # prints: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    lambda: list(islice([1, 2, 3], -1)),  # prints: ValueError Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    lambda: list(islice([1, 2, 3], -5)),  # prints: ValueError Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.
    lambda: zip_longest("a", foo=1),  # prints: TypeError zip_longest() got an unexpected keyword argument
    lambda: combinations("abc", None),  # prints: TypeError 'NoneType' object cannot be interpreted as an integer
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)

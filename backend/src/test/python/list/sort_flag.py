"""reverse is read as an int."""

print(sorted([1, 3, 2], reverse=2))  # prints: [3, 2, 1]
for flag in ("yes", None, 1.5, 10**20):
    try:
        [1].sort(reverse=flag)
    except (TypeError, OverflowError) as e:
        print(e)
# prints: 'str' object cannot be interpreted as an integer
# prints: 'NoneType' object cannot be interpreted as an integer
# prints: 'float' object cannot be interpreted as an integer
# prints: Python int too large to convert to C int

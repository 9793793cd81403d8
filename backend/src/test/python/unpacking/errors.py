def tried(source, how):
    try:
        if how == 2:
            a, b = source
        elif how == 0:
            () = source
        else:
            a, b, *c = source
        return "fine"
    except (TypeError, ValueError) as e:
        return str(e)


print(tried([1], 2))  # prints: not enough values to unpack (expected 2, got 1)
print(tried([1, 2, 3], 2))  # prints: too many values to unpack (expected 2)
print(tried((), 2))  # prints: not enough values to unpack (expected 2, got 0)
print(tried(5, 2))  # prints: cannot unpack non-iterable int object
print(tried(None, 3))  # prints: cannot unpack non-iterable NoneType object
print(tried([1], 3))  # prints: not enough values to unpack (expected at least 2, got 1)
print(tried("abc", 2))  # prints: too many values to unpack (expected 2)
print(tried((x for x in range(5)), 2))  # prints: too many values to unpack (expected 2)
print(tried((x for x in range(1)), 2))  # prints: not enough values to unpack (expected 2, got 1)
print(tried({1: 2}, 2))  # prints: not enough values to unpack (expected 2, got 1)
print(tried([], 0), tried([1], 0))  # prints: fine too many values to unpack (expected 0)

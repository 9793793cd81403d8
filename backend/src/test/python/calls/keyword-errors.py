def f(**kw):
    return kw


def tried(g):
    try:
        g()
    except TypeError as e:
        return str(e)


print(tried(lambda: f(**{"a": 1}, **{"a": 2})))
print(tried(lambda: f(**{1: 2})))
print(tried(lambda: f(**5)))
print(tried(lambda: f(*5)))
print(tried(lambda: f(1, *5)))
print(tried(lambda: print(*None)))
# prints: __main__.f() got multiple values for keyword argument 'a'
# prints: keywords must be strings
# prints: __main__.f() argument after ** must be a mapping, not int
# prints: __main__.f() argument after * must be an iterable, not int
# prints: Value after * must be an iterable, not int
# prints: print() argument after * must be an iterable, not NoneType

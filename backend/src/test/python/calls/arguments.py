def f(a, b=2, *args, c, d=4, **kw):
    return a, b, args, c, d, kw


print(f(1, c=3))  # prints: (1, 2, (), 3, 4, {})
print(f(1, 5, 6, 7, c=3, e=9))  # prints: (1, 5, (6, 7), 3, 4, {'e': 9})
print(f(*[1, 2, 3], **{"c": 4, "x": 5}))  # prints: (1, 2, (3,), 4, 4, {'x': 5})
print(f(1, *(2,), *[3, 4], c=0, **{"d": 1}, **{"e": 2}))  # prints: (1, 2, (3, 4), 0, 1, {'e': 2})


def g(a, /, b, *, c):
    return a, b, c


print(g(1, 2, c=3), g(1, b=2, c=3))  # prints: (1, 2, 3) (1, 2, 3)


def h(a, /, **kw):
    return a, kw


print(h(1, a=2))  # prints: (1, {'a': 2})

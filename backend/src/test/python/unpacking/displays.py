a = [1, 2]
print([*a, 3, *a], (*a, *"xy"), {*a, 2, 5}, {**{"a": 1}, "b": 2, **{"a": 3}})  # prints: [1, 2, 3, 1, 2] (1, 2, 'x', 'y') {1, 2, 5} {'a': 3, 'b': 2}
print(*a, *[3], sep="-")  # prints: 1-2-3


def f(*args, **kw):
    return args, kw


print(f(*a, 3, *range(2)), f(**{"x": 1}, y=2))  # prints: ((1, 2, 3, 0, 1), {}) ((), {'x': 1, 'y': 2})
x = *a, 5
print(x)  # prints: (1, 2, 5)
for v in *a, 9:
    print(v)  # prints: 1
    # prints: 2
    # prints: 9


def g():
    return *a, 7


print(g())  # prints: (1, 2, 7)

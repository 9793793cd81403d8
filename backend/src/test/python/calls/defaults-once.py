def f(item, items=[]):
    items.append(item)
    return items


print(f(1), f(2))  # prints: [1, 2] [1, 2]
print(f.__defaults__)  # prints: ([1, 2],)


def g(a, b=print("default evaluated")):  # prints: default evaluated
    pass


def order(a=print("a"), *, b=print("b")):  # prints: a
# prints: b
    pass

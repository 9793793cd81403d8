def numbers():
    yield 1
    return 5


g = numbers()
print(next(g), next(g, None))  # prints: 1 None

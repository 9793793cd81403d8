def f(a, b=2):
    c = 3
    return sorted(locals().items())


print(f(1))  # prints: [('a', 1), ('b', 2), ('c', 3)]
print("f" in globals(), globals()["__name__"])  # prints: True __main__

def failing(d, change):
    try:
        for key in d:
            change(d, key)
    except RuntimeError as error:
        print(error)


def replace(d, key):
    del d[key]
    d[key] = 0


failing({1: 1}, replace)  # prints: dictionary keys changed during iteration
failing({1: 1, 2: 2}, replace)  # prints: dictionary keys changed during iteration
failing({1: 1}, lambda d, key: d.pop(key))  # prints: dictionary changed size during iteration
d = {1: 1, 2: 2}
print(d.popitem(), d.popitem())  # prints: (2, 2) (1, 1)
d[3] = 3
print(d.popitem(), d)  # prints: (3, 3) {}

values = [1, 2, 3, 0, 4]
print(list(iter(lambda: values.pop(0), 0)))  # prints: [1, 2, 3]
print(values)  # prints: [4]

def length(len):
    return len


print(length(3))  # prints: 3
max = min
print(max(1, 2))  # prints: 1
del max
print(max(1, 2))  # prints: 2

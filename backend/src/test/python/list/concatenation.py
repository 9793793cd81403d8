"""+ makes a new list, += changes it."""

a = [1]
b = a
a += (2, 3)
print(b, b is a)  # prints: [1, 2, 3] True
a = a + [4]
print(a, b, [0] * 3, 2 * [1, 2], [1] * -1)  # prints: [1, 2, 3, 4] [1, 2, 3] [0, 0, 0] [1, 2, 1, 2] []
try:
    [1] + (2,)
except TypeError as e:
    print(e)  # prints: can only concatenate list (not "tuple") to list
try:
    [1] * 1.5
except TypeError as e:
    print(e)  # prints: can't multiply sequence by non-int of type 'float'
try:
    a += 5
except TypeError as e:
    print(e)  # prints: 'int' object is not iterable

"""Reading, assigning and deleting slices."""

a = list(range(10))
print(a[2:5], a[::3], a[::-1], a[-3:], a[5:2], a[20:])  # prints: [2, 3, 4] [0, 3, 6, 9] [9, 8, 7, 6, 5, 4, 3, 2, 1, 0] [7, 8, 9] [] []
a[2:5] = ["x"]
print(a)  # prints: [0, 1, 'x', 5, 6, 7, 8, 9]
a[::4] = [0, 0]
print(a)  # prints: [0, 1, 'x', 5, 0, 7, 8, 9]
del a[1:3]
del a[::2]
print(a)  # prints: [5, 7, 9]
a[1:1] = "ab"
print(a)  # prints: [5, 'a', 'b', 7, 9]
try:
    a[::2] = [1]
except ValueError as e:
    print(e)  # prints: attempt to assign sequence of size 1 to extended slice of size 3
try:
    a[1:] = 5
except TypeError as e:
    print(e)  # prints: can only assign an iterable

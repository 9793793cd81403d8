"""A list that contains itself."""

a = [1]
a.append(a)
print(a, [a], a[1] is a)  # prints: [1, [...]] [[1, [...]]] True
b = []
c = []
b.append(c)
c.append(b)
try:
    b == c
except RecursionError as e:
    print(e)  # prints: maximum recursion depth exceeded in comparison

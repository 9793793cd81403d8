d = {"a": 1, "b": 2}
del d["a"]
print(d)  # prints: {'b': 2}
l = [1, 2, 3, 4, 5]
del l[0], l[-1]
print(l)  # prints: [2, 3, 4]
del l[:2]
print(l)  # prints: [4]


class A:
    x = 1


del A.x
print(hasattr(A, "x"))  # prints: False
a = b = c = 1
del (a, [b]), c
print("a" in globals(), "c" in globals())  # prints: False False

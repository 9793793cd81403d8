"""Tuples are fixed sequences."""

t = (1, "a", 2.5)
print(t, t[0], t[-1], t[1:], t + (4,), t * 2, len(t), "a" in t, t.index("a"), t.count(1), (), (1,))  # prints: (1, 'a', 2.5) 1 2.5 ('a', 2.5) (1, 'a', 2.5, 4) (1, 'a', 2.5, 1, 'a', 2.5) 3 True 1 1 () (1,)
key = "x"
try:
    t[0] = 5
except TypeError as e:
    print(e)  # prints: 'tuple' object does not support item assignment
try:
    t[9]
except IndexError as e:
    print(e)  # prints: tuple index out of range
try:
    t[key]
except TypeError as e:
    print(e)  # prints: tuple indices must be integers or slices, not str
try:
    t.index(9)
except ValueError as e:
    print(e)  # prints: tuple.index(x): x not in tuple
try:
    t + [1]
except TypeError as e:
    print(e)  # prints: can only concatenate tuple (not "list") to tuple

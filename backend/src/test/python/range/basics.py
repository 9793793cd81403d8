"""Ranges are sequences that are not stored."""

r = range(2, 20, 3)
print(r, list(r), len(r), r[1], r[-1], 8 in r, 9 in r, r.index(11), r.count(5), r.start, r.stop, r.step)  # prints: range(2, 20, 3) [2, 5, 8, 11, 14, 17] 6 5 17 True False 3 1 2 20 3
print(range(5), list(range(5, 0, -2)), list(range(0)), range(3) == range(0, 3, 1), range(0) == range(2, 1), list(reversed(range(4))))  # prints: range(0, 5) [5, 3, 1] [] True True [3, 2, 1, 0]

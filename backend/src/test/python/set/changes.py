"""Methods that change the set."""

s = {1, 2}
s.update([3], range(5, 7))
print(s)  # prints: {1, 2, 3, 5, 6}
s.difference_update([1], {2})
s.intersection_update([3, 5, 9])
s.symmetric_difference_update({5, 8})
print(s)  # prints: {8, 3}
s.clear()
print(s)  # prints: set()

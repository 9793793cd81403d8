"""Slices are objects."""

s = slice(1, None, 2)
print(s, s.start, s.stop, s.step, s.indices(5), slice(3), "abcdef"[s], slice(1, 2) == slice(1, 2))  # prints: slice(1, None, 2) 1 None 2 (1, 5, 2) slice(None, 3, None) bdf True
try:
    hash(slice(1))
except TypeError as e:
    print(e)  # prints: unhashable type: 'slice'

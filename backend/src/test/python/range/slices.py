"""A slice of a range is a range."""

r = range(10)
print(r[2:5], r[::-1], r[::3], r[-3:], r[20:], r[2:8:2][1])  # prints: range(2, 5) range(9, -1, -1) range(0, 10, 3) range(7, 10) range(10, 10) 4

"""A set must keep its size while it is walked."""

s = {1, 2, 3}
try:
    for x in s:
        s.add(x + 10)
except RuntimeError as e:
    print(e)  # prints: Set changed size during iteration

"""join takes any iterable of strings."""

print(",".join(["a", "b"]), "-".join("abc"), "".join([]), ", ".join(str(i) for i in range(4)))  # prints: a,b a-b-c  0, 1, 2, 3
try:
    ",".join(["a", 1])
except TypeError as e:
    print(e)  # prints: sequence item 1: expected str instance, int found
try:
    ",".join(5)
except TypeError as e:
    print(e)  # prints: can only join an iterable

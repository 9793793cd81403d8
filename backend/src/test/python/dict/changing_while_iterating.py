"""A dict must keep its size while it is walked."""

d = {1: "a", 2: "b"}
try:
    for k in d:
        d[k + 10] = "x"
except RuntimeError as e:
    print(e)  # prints: dictionary changed size during iteration
for k in list(d):
    del d[k]
print(d)  # prints: {}

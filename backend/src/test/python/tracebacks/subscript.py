# raises: TypeError: list indices must be integers or slices, not str
x = [1, 2]
y = x[0] + x["a"]

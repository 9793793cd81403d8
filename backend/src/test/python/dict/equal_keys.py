"""Equal keys are one key; the first stays."""

d = {1: "int", True: "bool", 1.0: "float"}
print(d, d[1], {0: "a", -0.0: "b", False: "c"})  # prints: {1: 'float'} float {0: 'c'}
nan = float("nan")
print({nan: 1}[nan], float("nan") in {nan: 1})  # prints: 1 False

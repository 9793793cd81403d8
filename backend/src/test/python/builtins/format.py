print(format(3.14159, ".2f"), format(255, "x"), format("a", ">3"))  # prints: 3.14 ff   a
try:
    format(1, 2)
except TypeError as e:
    print(e)  # prints: format() argument 2 must be str, not int

import multiprocessing

for code, value in (("i", 5), ("d", 2), ("b", 200), ("B", 300), ("f", 0.5), ("q", -1)):
    print(code, multiprocessing.Value(code, value).value)  # prints: i 5
    # prints: d 2.0
    # prints: b -56
    # prints: B 44
    # prints: f 0.5
    # prints: q -1
try:
    multiprocessing.Value("i", "x")
except TypeError as error:
    print(error)  # prints: 'str' object cannot be interpreted as an integer
try:
    multiprocessing.Value("i", 1.5)
except TypeError as error:
    print(error)  # prints: 'float' object cannot be interpreted as an integer

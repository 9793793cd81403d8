import timeit

print(timeit.timeit(lambda: None, number=3) >= 0, timeit.default_timer() >= 0)  # prints: True True

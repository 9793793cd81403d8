import timeit

timeit.timeit("x = = 1")  # raises: SyntaxError: invalid syntax

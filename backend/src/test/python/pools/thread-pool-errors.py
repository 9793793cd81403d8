from multiprocessing.pool import ThreadPool

with ThreadPool(2) as pool:
    try:
        pool.map(lambda n: 1 // n, [1, 0])
    except ZeroDivisionError as error:
        print(error, error.__cause__)  # prints: integer division or modulo by zero None

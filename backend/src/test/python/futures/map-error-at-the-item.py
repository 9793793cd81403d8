from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(2) as pool:
    results = pool.map(lambda x: 10 // x, [5, 2, 0, 1])
    print(next(results), next(results))  # prints: 2 5
    try:
        next(results)
    except ZeroDivisionError as error:
        print(error)  # prints: integer division or modulo by zero
    print(list(results))  # prints: []

from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(1) as executor:
    results = executor.map(int, ["1", "x", "3"])
    print(next(results))  # prints: 1
    try:
        next(results)
    except ValueError as error:
        print(error)  # prints: invalid literal for int() with base 10: 'x'
    print(list(results))  # prints: []

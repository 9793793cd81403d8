from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:
    print(pool.submit(pow, 2, 10).result())  # prints: 1024
    print(pool.submit(int, "ff", base=16).result())  # prints: 255
    print(pool.submit(lambda *a, **k: (a, k), 1, x=2).result())  # prints: ((1,), {'x': 2})
    try:
        pool.submit()
    except TypeError as error:
        print(error)  # prints: ThreadPoolExecutor.submit() missing 1 required positional argument: 'fn'

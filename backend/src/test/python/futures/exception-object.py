from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(1) as pool:
    f = pool.submit(int, "x")
    print(repr(f.exception()))  # prints: ValueError("invalid literal for int() with base 10: 'x'")
    print(pool.submit(int, "1").exception())  # prints: None
    try:
        f.result()
    except ValueError as error:
        print(error is f.exception())  # prints: True

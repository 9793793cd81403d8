from concurrent.futures import ThreadPoolExecutor, wait

with ThreadPoolExecutor(1) as pool:
    f = pool.submit(int)
    try:
        wait(f)
    except TypeError as error:
        print(error)  # prints: 'Future' object is not iterable

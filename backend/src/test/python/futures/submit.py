from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor(max_workers=2) as executor:
    future = executor.submit(pow, 2, 10)
    print(future.result())  # prints: 1024
    print(future.done(), future.running(), future.cancelled(), future.exception())
    # prints: True False False None

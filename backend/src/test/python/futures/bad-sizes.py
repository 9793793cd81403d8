from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

for make in (ThreadPoolExecutor, ProcessPoolExecutor):
    for size in (0, -1):
        try:
            make(size)
        except ValueError as error:
            print(error)  # prints: max_workers must be greater than 0
            # prints: max_workers must be greater than 0
            # prints: max_workers must be greater than 0
            # prints: max_workers must be greater than 0
try:
    ThreadPoolExecutor(1, initializer=5)
except TypeError as error:
    print(error)  # prints: initializer must be a callable

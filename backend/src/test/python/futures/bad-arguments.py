from concurrent.futures import ThreadPoolExecutor

for make in (lambda: ThreadPoolExecutor(0), lambda: ThreadPoolExecutor(initializer=3)):
    try:
        make()
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
        # prints: ValueError max_workers must be greater than 0
        # prints: TypeError initializer must be a callable

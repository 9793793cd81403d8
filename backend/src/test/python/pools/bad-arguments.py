import multiprocessing

if __name__ == "__main__":
    for make in (
        lambda: multiprocessing.Pool(0),
        lambda: multiprocessing.Pool(1, initializer=5),
        lambda: multiprocessing.Pool(1, maxtasksperchild=0),
    ):
        try:
            make()
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)  # prints: ValueError Number of processes must be at least 1
            # prints: TypeError initializer must be a callable
            # prints: ValueError maxtasksperchild must be a positive int or None

import os
from concurrent.futures import ProcessPoolExecutor


def fail(n):
    raise ValueError(f"not {n}")


if __name__ == "__main__":
    with ProcessPoolExecutor(max_workers=1) as executor:
        future = executor.submit(fail, 3)
        print(repr(future.exception()))  # prints: ValueError('not 3')
        print(executor.submit(os.getpid).result() != os.getpid())  # prints: True
        try:
            executor.submit(lambda: 1).result()
        except Exception as error:
            print(type(error).__name__, str(error).split(" at ")[0])
            # prints: PicklingError Can't pickle <function <lambda>

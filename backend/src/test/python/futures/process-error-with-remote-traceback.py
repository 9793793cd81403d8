from concurrent.futures import ProcessPoolExecutor


def fail(n):
    return 1 // n


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        f = pool.submit(fail, 0)
        error = f.exception()
        print(repr(error))  # prints: ZeroDivisionError('integer division or modulo by zero')
        print(type(error.__cause__).__name__)  # prints: _RemoteTraceback
        lines = str(error.__cause__).strip().splitlines()
        print(lines[0], lines[1], lines[-2])
        # prints: """ Traceback (most recent call last): ZeroDivisionError: integer division or modulo by zero

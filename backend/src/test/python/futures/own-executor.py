from concurrent.futures import Executor, Future


class Immediate(Executor):
    def submit(self, fn, /, *args, **kwargs):
        f = Future()
        try:
            f.set_result(fn(*args, **kwargs))
        except Exception as error:
            f.set_exception(error)
        return f


with Immediate() as pool:
    print(pool.submit(pow, 2, 3).result(), list(pool.map(str, range(3))))  # prints: 8 ['0', '1', '2']
    print(repr(pool.submit(int, "x").exception()))
    # prints: ValueError("invalid literal for int() with base 10: 'x'")

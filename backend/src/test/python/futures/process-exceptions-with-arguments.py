from concurrent.futures import ProcessPoolExecutor


class Bad(Exception):
    def __init__(self, code):
        super().__init__(code)
        self.code = code


def work():
    raise Bad(7)


if __name__ == "__main__":
    with ProcessPoolExecutor(1) as pool:
        error = pool.submit(work).exception()
        print(type(error).__name__, error.code, error.args)  # prints: Bad 7 (7,)

"""What happens to exceptions in a process pool."""
from multiprocessing import Pool, TimeoutError
import multiprocessing
import time


class BadInput(Exception):
    def __init__(self, value):
        super().__init__(value)
        self.value = value

    def __str__(self):
        return f"bad input: {self.value}"


def f(x):
    if x == 3:
        raise BadInput(x)
    return x * x


def on_success(result):
    print("callback", result)


def on_error(error):
    print("error callback", type(error).__name__, error)


def slow(x):
    time.sleep(2)


def initializer(base):
    global offset
    offset = base


def with_offset(x):
    return x + offset


def main():
    with Pool(4) as pool:
        print(pool.map(f, range(3)))
        try:
            pool.map(f, [1, 2, 3, 4])
        except BadInput as e:
            print("caught", e, e.value, type(e.__cause__).__name__)
        r1 = pool.apply_async(f, (10,), callback=on_success)
        r1.wait()
        time.sleep(0.1)
        r2 = pool.apply_async(f, (3,), error_callback=on_error)
        r2.wait()
        time.sleep(0.1)
        print(r1.ready(), r1.successful(), r2.successful())
        try:
            pool.apply_async(slow, (1,)).get(timeout=0.2)
        except TimeoutError as e:
            print("timeout", repr(e))
        try:
            pool.map(lambda x: x, [1])
        except Exception as e:
            print(type(e).__name__, str(e).split(":")[0])
        print(list(pool.imap(f, (n for n in range(3)))))
        it = pool.imap(f, [2, 3])
        print(next(it))
        try:
            next(it)
        except BadInput as e:
            print("from imap:", e)
    with Pool(2, initializer, (100,)) as pool:
        print(pool.map(with_offset, [1, 2, 3]), pool.apply(with_offset, args=(4,)))


if __name__ == "__main__":
    main()
    p = multiprocessing.Process(target=slow, args=(1,))
    p.start()
    p.terminate()
    p.join()
    print(p.exitcode)
    with multiprocessing.pool.ThreadPool(2) as tp:
        print(tp.map(len, ["a", "bb"]))
# prints: [0, 1, 4]
# prints: caught bad input: 3 3 RemoteTraceback
# prints: callback 100
# prints: error callback BadInput bad input: 3
# prints: True True False
# prints: timeout TimeoutError()
# prints: AttributeError Can't pickle local object 'main.<locals>.<lambda>'
# prints: [0, 1, 4]
# prints: 4
# prints: from imap: bad input: 3
# prints: [101, 102, 103] 104
# prints: -15
# prints: [1, 2]

import multiprocessing


def work(a, *, b):
    print(a, b)  # prints: 1 2


if __name__ == "__main__":
    p = multiprocessing.Process(target=work, args=(1,), kwargs={"b": 2})
    p.start()
    p.join()
    print(p.exitcode)  # prints: 0

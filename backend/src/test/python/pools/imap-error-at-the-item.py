import multiprocessing


def work(n):
    return 10 // n


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        results = pool.imap(work, [5, 0, 2])
        print(next(results))  # prints: 2
        try:
            next(results)
        except ZeroDivisionError as error:
            print(error)  # prints: integer division or modulo by zero
        print(next(results))  # prints: 5

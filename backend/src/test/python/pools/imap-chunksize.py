import multiprocessing


def work(n):
    return n + 1


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        print(list(pool.imap(work, range(7), chunksize=3)))  # prints: [1, 2, 3, 4, 5, 6, 7]
        print(sorted(pool.imap_unordered(work, range(7), 2)))  # prints: [1, 2, 3, 4, 5, 6, 7]
        try:
            pool.imap(work, [1], 0)
        except ValueError as error:
            print(error)  # prints: Chunksize must be 1+, not 0

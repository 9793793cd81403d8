import multiprocessing


def work(n):
    return -n


if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        r = pool.map_async(work, range(3))
        s = pool.starmap_async(pow, [(2, 3), (3, 2)])
        print(r.get(), s.get(timeout=5))  # prints: [0, -1, -2] [8, 9]

import multiprocessing

if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        print(pool.map(abs, (n - 3 for n in range(6))))  # prints: [3, 2, 1, 0, 1, 2]

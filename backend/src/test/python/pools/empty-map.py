import multiprocessing

if __name__ == "__main__":
    with multiprocessing.Pool(2) as pool:
        print(pool.map(abs, []), list(pool.imap(abs, [])), pool.starmap(pow, []))  # prints: [] [] []

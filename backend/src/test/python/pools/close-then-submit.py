import multiprocessing

if __name__ == "__main__":
    pool = multiprocessing.Pool(1)
    pool.close()
    for call in (lambda: pool.apply(int), lambda: pool.map(int, "1"), lambda: pool.imap(int, "1")):
        try:
            call()
        except ValueError as error:
            print(error)  # prints: Pool not running
            # prints: Pool not running
            # prints: Pool not running
    pool.join()

import multiprocessing

if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        try:
            pool.join()
        except ValueError as error:
            print(error)  # prints: Pool is still running

import multiprocessing

if __name__ == "__main__":
    with multiprocessing.Pool() as pool:
        print(pool._processes == multiprocessing.cpu_count())  # prints: True

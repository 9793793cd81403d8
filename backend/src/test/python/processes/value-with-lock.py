import multiprocessing as mp


def add(counter):
    for _ in range(200):
        with counter.get_lock():
            counter.value += 1


if __name__ == "__main__":
    counter = mp.Value("i", 0)
    processes = [mp.Process(target=add, args=(counter,)) for _ in range(4)]
    for process in processes:
        process.start()
    for process in processes:
        process.join()
    print(counter.value)  # prints: 800

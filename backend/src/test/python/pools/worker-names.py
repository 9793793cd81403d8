import multiprocessing as mp


def name(_):
    return mp.current_process().name


if __name__ == "__main__":
    with mp.Pool(1) as pool:
        print(set(pool.map(name, range(4))))  # prints: {'ForkPoolWorker-1'}
    print(mp.Process(target=name).name)  # prints: Process-2

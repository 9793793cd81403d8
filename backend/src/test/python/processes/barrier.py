import multiprocessing as mp


def meet(barrier, results):
    barrier.wait()
    results.put("met")


if __name__ == "__main__":
    barrier, results = mp.Barrier(3), mp.Queue()
    processes = [mp.Process(target=meet, args=(barrier, results)) for _ in range(3)]
    for process in processes:
        process.start()
    print([results.get() for _ in processes])  # prints: ['met', 'met', 'met']
    for process in processes:
        process.join()

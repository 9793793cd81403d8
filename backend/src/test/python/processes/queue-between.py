import multiprocessing


def square(tasks, results):
    while (n := tasks.get()) is not None:
        results.put(n * n)


if __name__ == "__main__":
    tasks, results = multiprocessing.Queue(), multiprocessing.Queue()
    ps = [multiprocessing.Process(target=square, args=(tasks, results)) for _ in range(2)]
    for p in ps:
        p.start()
    for n in range(5):
        tasks.put(n)
    for _ in ps:
        tasks.put(None)
    print(sorted(results.get() for _ in range(5)))  # prints: [0, 1, 4, 9, 16]
    for p in ps:
        p.join()

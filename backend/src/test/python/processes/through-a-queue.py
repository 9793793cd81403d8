import multiprocessing as mp


def square(numbers, results):
    while (n := numbers.get()) is not None:
        results.put(n * n)
    results.put(None)


if __name__ == "__main__":
    numbers, results = mp.Queue(), mp.Queue()
    process = mp.Process(target=square, args=(numbers, results))
    process.start()
    for n in range(4):
        numbers.put(n)
    numbers.put(None)
    while (answer := results.get()) is not None:
        print(answer)  # prints: 0
        # prints: 1
        # prints: 4
        # prints: 9
    process.join()

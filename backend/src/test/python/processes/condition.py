import multiprocessing as mp


def wait(condition, results):
    with condition:
        results.put("ready")
        condition.wait()
        results.put("woken")


if __name__ == "__main__":
    condition, results = mp.Condition(), mp.Queue()
    process = mp.Process(target=wait, args=(condition, results))
    process.start()
    print(results.get())  # prints: ready
    with condition:
        condition.notify()
    print(results.get())  # prints: woken
    process.join()

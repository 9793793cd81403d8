import multiprocessing as mp


def inner():
    print(mp.current_process().name)  # prints: Process-1:1


def outer():
    process = mp.Process(target=inner)
    process.start()
    process.join()


if __name__ == "__main__":
    process = mp.Process(target=outer)
    process.start()
    process.join()

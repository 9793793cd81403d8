import multiprocessing as mp


def nothing():
    pass


if __name__ == "__main__":
    process = mp.Process(target=nothing)
    try:
        process.join()
    except AssertionError as error:
        print(error)  # prints: can only join a started process
    process.start()
    try:
        process.start()
    except AssertionError as error:
        print(error)  # prints: cannot start a process twice
    process.join()
    process.close()
    try:
        process.is_alive()
    except ValueError as error:
        print(error)  # prints: process object is closed

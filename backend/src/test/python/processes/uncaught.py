import multiprocessing as mp


def fail():
    raise ValueError("broken")


if __name__ == "__main__":
    process = mp.Process(target=fail)
    process.start()
    process.join()
    print(process.exitcode)  # prints: 1
# raises: ValueError: broken
# exits: 0

import multiprocessing


def work(_):
    try:
        multiprocessing.Process(target=print).start()
    except AssertionError as error:
        return str(error)


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        print(pool.map(work, [1]))  # prints: ['daemonic processes are not allowed to have children']

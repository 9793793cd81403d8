import multiprocessing


def who(_):
    me = multiprocessing.current_process()
    return me.name, me.daemon


if __name__ == "__main__":
    with multiprocessing.Pool(1) as pool:
        print(pool.map(who, [1]))  # prints: [('ForkPoolWorker-1', True)]

import multiprocessing as mp


def show():
    print(mp.current_process().name, mp.parent_process().name)


if __name__ == "__main__":
    print(mp.current_process().name, mp.parent_process())  # prints: MainProcess None
    # prints: Process-1 MainProcess
    # prints: mine MainProcess
    # prints: Process-3 MainProcess
    for process in (mp.Process(target=show), mp.Process(target=show, name="mine"), mp.Process(target=show)):
        process.start()
        process.join()

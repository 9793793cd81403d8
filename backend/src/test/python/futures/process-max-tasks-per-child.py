import os
import multiprocessing
from concurrent.futures import ProcessPoolExecutor


def pid(_):
    return os.getpid()


if __name__ == "__main__":
    try:
        ProcessPoolExecutor(1, max_tasks_per_child=0)
    except ValueError as error:
        print(error)  # prints: max_tasks_per_child must be >= 1
    try:
        ProcessPoolExecutor(1, max_tasks_per_child="2")
    except TypeError as error:
        print(error)  # prints: max_tasks_per_child must be an integer
    with ProcessPoolExecutor(1) as pool:
        print(len(set(pool.map(pid, range(4)))))  # prints: 1

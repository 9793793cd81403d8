# What ProcessPoolExecutor says of a wrong max_tasks_per_child.
import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


def attempt(**kwargs):
    try:
        ProcessPoolExecutor(1, **kwargs)
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)


if __name__ == "__main__":
    attempt(max_tasks_per_child=0)  # prints: ValueError max_tasks_per_child must be >= 1
    attempt(max_tasks_per_child="2")  # prints: TypeError max_tasks_per_child must be an integer
    attempt(max_tasks_per_child=2, mp_context=mp.get_context("fork"))
    # prints: ValueError max_tasks_per_child is incompatible with the 'fork' multiprocessing start method; supply a different mp_context.

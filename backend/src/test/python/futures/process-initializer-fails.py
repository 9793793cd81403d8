from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def prepare():
    raise ValueError("cannot")


if __name__ == "__main__":
    with ProcessPoolExecutor(1, initializer=prepare) as pool:
        try:
            pool.submit(int).result()
        except BrokenProcessPool as error:
            print("broken:", str(error)[:28])  # prints: broken: A process in the process poo
            # raises: ValueError: cannot
# exits: 0

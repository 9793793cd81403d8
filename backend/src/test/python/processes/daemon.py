import multiprocessing as mp
import time


def endless():
    while True:
        time.sleep(1)


if __name__ == "__main__":
    process = mp.Process(target=endless, daemon=True)
    process.start()
    print(process.daemon, [p is process for p in mp.active_children()])  # prints: True [True]

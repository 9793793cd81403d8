import multiprocessing as mp
import time


def late():
    time.sleep(0.2)
    print("child ends")


if __name__ == "__main__":
    mp.Process(target=late).start()
    print("parent ends")  # prints: parent ends
    # prints: child ends

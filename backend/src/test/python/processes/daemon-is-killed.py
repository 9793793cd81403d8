import multiprocessing
import time


def work():
    time.sleep(5)
    print("never")


if __name__ == "__main__":
    multiprocessing.Process(target=work, daemon=True).start()
    print("parent is over")  # prints: parent is over

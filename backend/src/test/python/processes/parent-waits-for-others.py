import multiprocessing
import time


def work():
    time.sleep(0.05)
    print("child")


if __name__ == "__main__":
    multiprocessing.Process(target=work).start()
    print("parent is over", flush=True)
# prints: parent is over
# prints: child

import multiprocessing
import sched
import sys


def child():
    print(sys.modules["__main__"].child is child, "sched" in sys.modules)  # prints: True True
    del sys.modules["sched"]
    import sched as again

    print(again is sched)  # prints: False


if __name__ == "__main__":
    process = multiprocessing.Process(target=child)
    process.start()
    process.join()
    print(sys.modules["sched"] is sched)  # prints: True

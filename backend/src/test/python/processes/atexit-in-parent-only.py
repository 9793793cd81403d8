import atexit
import multiprocessing

atexit.register(print, "bye")


def work():
    print("child")


if __name__ == "__main__":
    p = multiprocessing.Process(target=work)
    p.start()
    p.join()
    print("parent")
# prints: child
# prints: parent
# prints: bye

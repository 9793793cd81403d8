import multiprocessing

n = 1


def work():
    print("child", n, __name__)  # prints: child 1 __mp_main__


if __name__ == "__main__":
    n = 10
    p = multiprocessing.get_context("spawn").Process(target=work)
    p.start()
    p.join()
    print("parent", n)  # prints: parent 10

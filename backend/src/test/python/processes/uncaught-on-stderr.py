import multiprocessing


def fail():
    raise ValueError("in the child")


if __name__ == "__main__":
    p = multiprocessing.Process(target=fail)
    p.start()
    p.join()
    print("parent goes on", p.exitcode)  # prints: parent goes on 1
    # raises: ValueError: in the child
# exits: 0

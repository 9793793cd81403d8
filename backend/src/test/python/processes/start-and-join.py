import multiprocessing


def work(name):
    print("hello", name)


if __name__ == "__main__":
    process = multiprocessing.Process(target=work, args=("child",))
    print("before", process.is_alive(), process.exitcode, process.pid)
    # prints: before False None None
    # prints: hello child
    process.start()
    process.join()
    print("after", process.is_alive(), process.exitcode, process.pid is None)
    # prints: after False 0 False

import multiprocessing

n = 1


def work():
    global n
    n += 1
    print("child", n)  # prints: child 11


if __name__ == "__main__":
    n = 10
    p = multiprocessing.Process(target=work)
    p.start()
    p.join()
    print("parent", n)  # prints: parent 10

import multiprocessing
import os


def work(parent):
    p = multiprocessing.parent_process()
    print(p.name, p.pid == parent, os.getppid() == parent, p.is_alive())


if __name__ == "__main__":
    print(multiprocessing.parent_process())
    p = multiprocessing.Process(target=work, args=(os.getpid(),))
    p.start()
    p.join()
# prints: None
# prints: MainProcess True True True

import multiprocessing as mp
import sys


def leave(how):
    sys.exit(how)


if __name__ == "__main__":
    for how in (0, 3, None, 256 + 7):
        process = mp.Process(target=leave, args=(how,))
        process.start()
        process.join()
        print(how, process.exitcode)  # prints: 0 0
        # prints: 3 3
        # prints: None 0
        # prints: 263 7

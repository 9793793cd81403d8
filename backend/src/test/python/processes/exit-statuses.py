import multiprocessing
import sys


def fail():
    raise ValueError("no")


if __name__ == "__main__":
    sys.stderr.flush()
    codes = []
    for status in (0, 3, None, "text", 256 + 4):
        p = multiprocessing.Process(target=sys.exit, args=(status,))
        p.start()
        p.join()
        codes.append(p.exitcode)
    print(codes)  # prints: [0, 3, 0, 1, 4]
    # raises: text
# exits: 0

# no findings
from multiprocessing import Array, Process


def total(sums, index):
    for n in range(10):
        sums[index] += n


if __name__ == "__main__":
    sums = Array("i", 3)
    children = [Process(target=total, args=(sums, i)) for i in range(3)]
    for c in children:
        c.start()
    for c in children:
        c.join()
    print(list(sums))

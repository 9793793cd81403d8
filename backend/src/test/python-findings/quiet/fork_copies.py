# no findings
from multiprocessing import Process, Value

count = 0
shared = Value("i", 0)


def work():
    global count
    count += 1
    with shared.get_lock():
        shared.value += 1


if __name__ == "__main__":
    children = [Process(target=work) for _ in range(2)]
    for c in children:
        c.start()
    count += 1
    for c in children:
        c.join()
    print(count, shared.value)

# no findings
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Manager, Process, Queue


def square(n):
    return n * n


def fill(shared, queue, key):
    shared[key] = key * 2
    queue.put(key)


if __name__ == "__main__":
    with ProcessPoolExecutor(2) as pool:
        print(list(pool.map(square, range(4))))
        print(pool.submit(square, 9).result())
    queue = Queue()
    with Manager() as manager:
        shared = manager.dict()
        children = [Process(target=fill, args=(shared, queue, k)) for k in "ab"]
        for c in children:
            c.start()
        print(sorted(queue.get() for _ in children))
        for c in children:
            c.join()
        print(sorted(shared.items()))

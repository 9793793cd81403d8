import multiprocessing
import time


def work(barrier, q):
    q.put("before")
    barrier.wait()
    time.sleep(0.1)
    q.put("after")


if __name__ == "__main__":
    barrier, q = multiprocessing.Barrier(2), multiprocessing.Queue()
    ps = [multiprocessing.Process(target=work, args=(barrier, q)) for _ in range(2)]
    for p in ps:
        p.start()
    for p in ps:
        p.join()
    print([q.get() for _ in range(4)])  # prints: ['before', 'before', 'after', 'after']

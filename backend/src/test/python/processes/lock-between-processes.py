import multiprocessing
import time


def work(lock, n):
    with lock:
        print("in", n, flush=True)
        time.sleep(0.05)
        print("out", n, flush=True)


if __name__ == "__main__":
    lock = multiprocessing.Lock()
    ps = []
    for n in range(3):
        p = multiprocessing.Process(target=work, args=(lock, n))
        p.start()
        ps.append(p)
        time.sleep(0.03)
    for p in ps:
        p.join()
# prints: in 0
# prints: out 0
# prints: in 1
# prints: out 1
# prints: in 2
# prints: out 2

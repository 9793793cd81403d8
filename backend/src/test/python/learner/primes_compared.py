"""Count primes: one after the other, in threads, in processes."""
import concurrent.futures
import math
import time
import multiprocessing as mp
import threading

LIMITS = (200, 500, 1000)


def is_prime(n):
    if n < 2:
        return False
    if n % 2 == 0:
        return n == 2
    for i in range(3, math.isqrt(n) + 1, 2):
        if n % i == 0:
            return False
    return True


def count_primes(limit):
    return sum(1 for n in range(limit) if is_prime(n))


def timed(label, func):
    start = time.perf_counter()
    result = func()
    elapsed = time.perf_counter() - start
    print(f"{label:<12} {result} {'fast' if elapsed < 5 else 'slow'}")


def sequential():
    return [count_primes(n) for n in LIMITS]


def threads():
    results = [None] * len(LIMITS)

    def work(index, limit):
        results[index] = count_primes(limit)

    ts = [threading.Thread(target=work, args=pair) for pair in enumerate(LIMITS)]
    for t in ts:
        t.start()
    for t in ts:
        t.join()
    return results


def child(limit, connection):
    connection.send((limit, count_primes(limit)))
    connection.close()


def processes():
    found = {}
    for limit in LIMITS:
        ours, theirs = mp.Pipe(duplex=False)
        p = mp.Process(target=child, args=(limit, theirs))
        p.start()
        found.update([ours.recv()])
        p.join()
        assert p.exitcode == 0
    return list(found.values())


def executor(kind):
    def run():
        with kind(max_workers=2) as ex:
            return list(ex.map(count_primes, LIMITS))
    return run


if __name__ == "__main__":
    timed("sequential", sequential)
    timed("threads", threads)
    timed("processes", processes)
    timed("thread pool", executor(concurrent.futures.ThreadPoolExecutor))
    timed("process pool", executor(concurrent.futures.ProcessPoolExecutor))
# prints: sequential   [46, 95, 168] fast
# prints: threads      [46, 95, 168] fast
# prints: processes    [46, 95, 168] fast
# prints: thread pool  [46, 95, 168] fast
# prints: process pool [46, 95, 168] fast

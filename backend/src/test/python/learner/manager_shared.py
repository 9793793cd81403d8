"""Shared dict and list with a Manager; counters with Value and Array."""
import multiprocessing
from multiprocessing import Process, Manager, Value, Array, Lock
import os


def worker(d, l, i):
    d[i] = i * i
    d["last"] = "worker"
    l.append(f"from {i}")


def add(counter, numbers, lock, n):
    for _ in range(n):
        with counter.get_lock():
            counter.value += 1
    with lock:
        for i in range(len(numbers)):
            numbers[i] = numbers[i] * 2


def show_name():
    p = multiprocessing.current_process()
    print(p.name, p.daemon, os.getpid() == p.pid, os.getppid() != os.getpid(), flush=True)


if __name__ == "__main__":
    with Manager() as manager:
        shared_dict = manager.dict()
        shared_list = manager.list(range(2))
        jobs = [Process(target=worker, args=(shared_dict, shared_list, i)) for i in range(4)]
        for j in jobs:
            j.start()
        for j in jobs:
            j.join()
        print(sorted(shared_dict.items(), key=str))
        print(sorted(shared_list, key=str))
        print(len(shared_list), shared_dict.get("none"), 2 in shared_dict, shared_dict.keys()[0] is not None)
        nested = manager.dict({"a": manager.list([1])})
        nested["a"].append(2)
        print(nested["a"][:], str(shared_list).startswith("["))
        ns = manager.Namespace(x=1)
        ns.y = "two"
        print(ns)
        copy = shared_dict.copy()
    print(type(copy), copy[3])

    counter = Value("i", 0)
    numbers = Array("d", [1.0, 2.5])
    lock = Lock()
    jobs = [Process(target=add, args=(counter, numbers, lock, 50)) for _ in range(3)]
    [j.start() for j in jobs]
    [j.join() for j in jobs]
    print(counter.value, numbers[:], list(numbers), [j.exitcode for j in jobs])

    p = Process(target=show_name, name="namer", daemon=True)
    p.start()
    p.join()
    show_name()
    print(p, p.is_alive()) if False else print(p.name, p.is_alive(), p.exitcode)
# prints: [('last', 'worker'), (0, 0), (1, 1), (2, 4), (3, 9)]
# prints: [0, 1, 'from 0', 'from 1', 'from 2', 'from 3']
# prints: 6 None True True
# prints: [1, 2] True
# prints: Namespace(x=1, y='two')
# prints: <class 'dict'> 9
# prints: 150 [8.0, 20.0] [8.0, 20.0] [0, 0, 0]
# prints: namer True True True
# prints: MainProcess False True True
# prints: namer False 0

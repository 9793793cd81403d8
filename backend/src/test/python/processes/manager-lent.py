from enum import Enum
from multiprocessing import Manager, Pool, Process


class State(Enum):
    NEW = 1
    DONE = 2


class Job:
    def __init__(self, number):
        self.number = number

    def __eq__(self, other):
        return isinstance(other, Job) and other.number == self.number


def finish(states, jobs, lock, queue, number):
    with lock:
        states[number] = State.DONE
        jobs.append(Job(number))
        queue.put(number * 10)


def meet(barrier, event):
    event.set()
    return barrier.wait() in (0, 1)


def announce(condition, messages):
    with condition:
        messages.append("here")
        condition.notify_all()


def deep(nested):
    nested["list"].append(2)


if __name__ == "__main__":
    with Manager() as manager:
        states, jobs = manager.dict({n: State.NEW for n in range(3)}), manager.list()
        lock, queue = manager.Lock(), manager.Queue()
        with Pool(2) as pool:
            pool.starmap(finish, [(states, jobs, lock, queue, n) for n in range(3)])
        print(states)
        # prints: {0: <State.DONE: 2>, 1: <State.DONE: 2>, 2: <State.DONE: 2>}
        print(states[0] is State.DONE, Job(2) in jobs, Job(3) in jobs)  # prints: True True False
        print(sorted(queue.get() for _ in range(3)), queue.empty())  # prints: [0, 10, 20] True
        barrier, event = manager.Barrier(2), manager.Event()
        with Pool(2) as pool:
            print(pool.starmap(meet, [(barrier, event)] * 2), event.is_set())
            # prints: [True, True] True
        condition, messages = manager.Condition(), manager.list()
        with Pool(1) as pool, condition:
            pool.apply_async(announce, (condition, messages))
            condition.wait_for(lambda: len(messages) > 0)
            print(messages)  # prints: ['here']
        semaphore = manager.Semaphore(1)
        print(semaphore.acquire(), semaphore.acquire(blocking=False))  # prints: True False
        nested = manager.dict(list=manager.list([1]))
        child = Process(target=deep, args=(nested,))
        child.start()
        child.join()
        print(list(nested["list"]), type(lock).__name__)  # prints: [1, 2] AcquirerProxy

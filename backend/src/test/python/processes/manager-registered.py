# A class of one's own in a manager's process: proxies call the public methods of the one object.
import multiprocessing as mp
from multiprocessing.managers import BaseManager


class Counter:
    def __init__(self, start=0):
        self.n = start
        self.who = []

    def add(self, who, k=1):
        self.n += k
        self.who.append(who)
        return self.n

    def get(self):
        return self.n, sorted(self.who)

    def fail(self):
        raise ValueError("bad")

    def _hidden(self):
        pass


class MyManager(BaseManager):
    pass


MyManager.register("Counter", Counter)
MyManager.register("Numbers", callable=lambda: [1, 2, 3], exposed=["append", "count", "__len__"])


def work(counter, i):
    counter.add(i, i)


if __name__ == "__main__":
    with MyManager() as manager:
        counter = manager.Counter(5)
        print(counter.add(9))  # prints: 6
        workers = [mp.Process(target=work, args=(counter, i)) for i in range(3)]
        for worker in workers:
            worker.start()
        for worker in workers:
            worker.join()
        print(counter.get())  # prints: (9, [0, 1, 2, 9])
        try:
            counter.fail()
        except ValueError as error:
            print(error)  # prints: bad
        for name in ("_hidden", "n"):
            try:
                getattr(counter, name)
            except AttributeError as error:
                print(error)
        # prints: 'AutoProxy[Counter]' object has no attribute '_hidden'
        # prints: 'AutoProxy[Counter]' object has no attribute 'n'
        numbers = manager.Numbers()
        numbers.append(1)
        print(numbers.count(1), len(numbers))  # prints: 2 4
        with mp.Pool(2) as pool:
            pool.starmap(work, [(counter, 10), (counter, 20)])
        print(counter.get())  # prints: (39, [0, 1, 2, 9, 10, 20])

"""Generators as coroutines, as courses show before asyncio."""
from collections import deque
import itertools


def grep(pattern):
    print(f"looking for {pattern}")
    try:
        while True:
            line = yield
            if pattern in line:
                print("found:", line)
    except GeneratorExit:
        print("going away")


def averager():
    total, count, average = 0.0, 0, None
    while True:
        term = yield average
        if term is None:
            break
        total += term
        count += 1
        average = total / count
    return count, average


def grouper(results, key):
    while True:
        results[key] = yield from averager()


def countdown(n):
    while n > 0:
        yield n
        n -= 1
    return "liftoff"


class TaskScheduler:
    """Round robin."""

    def __init__(self):
        self._queue = deque()

    def new_task(self, task):
        self._queue.append(task)

    def run(self):
        while self._queue:
            task = self._queue.popleft()
            try:
                value = next(task)
                print("T", value, end="; ")
                self._queue.append(task)
            except StopIteration as stop:
                print(f"done: {stop.value}", end="; ")
        print()


g = grep("python")
next(g)  # prints: looking for python
g.send("snakes and python")  # prints: found: snakes and python
g.send("nothing")
g.close()  # prints: going away
results = {}
for key, values in {"girls": [40.9, 38.5], "boys": [39.0, 40.8, 43.2]}.items():
    group = grouper(results, key)
    next(group)
    for v in values:
        group.send(v)
    group.send(None)
print({k: (c, round(a, 2)) for k, (c, a) in results.items()})
# prints: {'girls': (2, 39.7), 'boys': (3, 41.0)}
s = TaskScheduler()
for n in 3, 1, 2:
    s.new_task(countdown(n))
s.run()  # prints: T 3; T 1; T 2; T 2; done: liftoff; T 1; T 1; done: liftoff; done: liftoff; 


def resilient():
    while True:
        try:
            x = yield
            print("got", x)
        except ValueError as e:
            print("ignored", e)


r = resilient()
r.send(None)
r.throw(ValueError("bad"))  # prints: ignored bad
r.send(5)  # prints: got 5
try:
    r.throw(TypeError, "no")
except TypeError as e:
    print("TypeError:", e)
# prints: TypeError: no
print(list(r), r.gi_frame)  # prints: [] None
try:
    resilient().send(1)
except TypeError as e:
    print(e)
# prints: can't send non-None value to a just-started generator


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


print(list(itertools.islice(fib(), 10)), list(itertools.takewhile(lambda n: n < 30, fib())))
# prints: [0, 1, 1, 2, 3, 5, 8, 13, 21, 34] [0, 1, 1, 2, 3, 5, 8, 13, 21]
print(list(itertools.chain.from_iterable(zip("ab", [1, 2]))), list(itertools.accumulate([1, 2, 3])))
# prints: ['a', 1, 'b', 2] [1, 3, 6]
print([list(b) for b in itertools.pairwise([1, 2, 3])], list(itertools.zip_longest("ab", "c", fillvalue="-")))
# prints: [[1, 2], [2, 3]] [('a', 'c'), ('b', '-')]
lazy = (x * x for x in range(3))
print(sum(lazy), sum(lazy), next(lazy, "empty"))  # prints: 5 0 empty

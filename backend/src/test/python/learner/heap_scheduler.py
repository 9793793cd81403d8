"""A tiny job scheduler with a heap of times and virtual clock."""
import heapq
import itertools
from dataclasses import dataclass, field
from typing import Callable


@dataclass(order=True)
class Job:
    when: float
    priority: int
    count: int
    action: Callable = field(compare=False, repr=False)
    name: str = field(default="job", compare=False)


class Scheduler:
    def __init__(self):
        self._heap: list[Job] = []
        self._counter = itertools.count()
        self.now = 0.0
        self.log = []

    def call_later(self, delay, action, *, name=None, priority=0):
        job = Job(self.now + delay, -priority, next(self._counter), action, name or action.__name__)
        heapq.heappush(self._heap, job)
        return job

    def cancel(self, job):
        self._heap.remove(job)
        heapq.heapify(self._heap)

    def run(self, until=float("inf")):
        while self._heap and self._heap[0].when <= until:
            job = heapq.heappop(self._heap)
            self.now = max(self.now, job.when)
            self.log.append(f"{self.now:6.2f} {job.name}")
            job.action()


s = Scheduler()


def tick():
    if s.now < 3:
        s.call_later(1, tick)


def alarm():
    raise RuntimeError("too late")


s.call_later(0, tick)
s.call_later(1, lambda: None, name="low")
s.call_later(1, lambda: None, name="high", priority=5)
late = s.call_later(2.5, alarm)
print(late)  # prints: Job(when=2.5, priority=0, count=3, name='alarm')
s.call_later(1.5, lambda: s.cancel(late), name="cancel alarm")
s.run(until=2)
print(*s.log, sep="\n")
# prints:   0.00 tick
# prints:   1.00 high
# prints:   1.00 low
# prints:   1.00 tick
# prints:   1.50 cancel alarm
# prints:   2.00 tick
print("pending:", len(s._heap), s._heap[0].name)  # prints: pending: 1 tick
s.run()
print(s.log[-2:])  # prints: ['  2.00 tick', '  3.00 tick']
print(heapq.nsmallest(2, [5, 3, 9, 1]), heapq.nlargest(2, "python"), list(heapq.merge([1, 4], [2, 3])))
# prints: [1, 3] ['y', 't'] [1, 2, 3, 4]
print(Job(1, 0, 0, tick) < Job(1, 0, 1, tick), Job(1, 2, 3, print) == Job(1, 2, 3, min))
# prints: True True
try:
    Job(1, 2, 3, tick) < 5
except TypeError as e:
    print(e)
# prints: '<' not supported between instances of 'Job' and 'int'

import itertools
import queue

count = itertools.count()
q = queue.PriorityQueue()
for priority, job in ((1, {"a": 1}), (0, {"b": 2}), (1, {"c": 3})):
    q.put((priority, next(count), job))
print([q.get()[2] for _ in range(3)])  # prints: [{'b': 2}, {'a': 1}, {'c': 3}]

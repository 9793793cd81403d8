import queue


class Job:
    def __init__(self, rank, name):
        self.rank = rank
        self.name = name

    def __lt__(self, other):
        return self.rank < other.rank


q = queue.PriorityQueue()
for rank, name in ((3, "c"), (1, "a"), (2, "b"), (1, "A")):
    q.put(Job(rank, name))
print([q.get().name for _ in range(4)])  # prints: ['a', 'A', 'b', 'c']

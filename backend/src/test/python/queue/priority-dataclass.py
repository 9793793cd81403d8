import dataclasses
import queue


@dataclasses.dataclass(order=True)
class Job:
    priority: int
    name: str = dataclasses.field(compare=False)


q = queue.PriorityQueue()
q.put(Job(5, "low"))
q.put(Job(1, "high"))
print(q.get().name, q.get())  # prints: high Job(priority=5, name='low')

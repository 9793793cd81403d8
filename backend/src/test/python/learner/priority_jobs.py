from dataclasses import dataclass, field, asdict, replace, astuple, fields
from enum import IntEnum
from queue import PriorityQueue, LifoQueue
import threading
import time


class Priority(IntEnum):
    HIGH = 1
    NORMAL = 5
    LOW = 10

    def __str__(self):
        return self.name.lower()


@dataclass(order=True)
class PrintJob:
    priority: Priority
    title: str = field(compare=False)
    pages: int = field(default=1, compare=False)
    tags: list[str] = field(default_factory=list, compare=False, repr=False)

    def __post_init__(self):
        if self.pages < 1:
            raise ValueError(f"pages must be positive, not {self.pages}")


jobs: PriorityQueue[PrintJob] = PriorityQueue()
jobs.put(PrintJob(Priority.LOW, "poster", 2, ["colour"]))
jobs.put(PrintJob(Priority.NORMAL, "letter"))
jobs.put(PrintJob(Priority.HIGH, "invoice", pages=3))
jobs.put(PrintJob(priority=Priority(10), title="zine", pages=12))
printed = []


def printer():
    while not jobs.empty():
        job = jobs.get()
        time.sleep(job.pages * 0.005)
        printed.append(job)
        jobs.task_done()


t = threading.Thread(target=printer, name="printer")
t.start()
jobs.join()
t.join()
for job in printed[:3]:
    print(f"{job.priority!s:>8} {job.priority:>2} {job.title}: {job}")
# prints:     high  1 invoice: PrintJob(priority=<Priority.HIGH: 1>, title='invoice', pages=3)
# prints:   normal  5 letter: PrintJob(priority=<Priority.NORMAL: 5>, title='letter', pages=1)
# prints:      low 10 poster: PrintJob(priority=<Priority.LOW: 10>, title='poster', pages=2)
print(asdict(printed[0]))
# prints: {'priority': <Priority.HIGH: 1>, 'title': 'invoice', 'pages': 3, 'tags': []}
print(astuple(replace(printed[1], pages=9)))  # prints: (<Priority.NORMAL: 5>, 'letter', 9, [])
print([f.name for f in fields(PrintJob)], [f.type for f in fields(PrintJob)][1])
# prints: ['priority', 'title', 'pages', 'tags'] <class 'str'>
print(Priority.HIGH < Priority.LOW, Priority["NORMAL"], repr(Priority.LOW), list(Priority))
# prints: True normal <Priority.LOW: 10> [<Priority.HIGH: 1>, <Priority.NORMAL: 5>, <Priority.LOW: 10>]
for bad in (lambda: PrintJob(Priority.LOW, "x", 0), lambda: Priority(3), lambda: PrintJob("x"), lambda: Priority["NONE"]):
    try:
        bad()
    except (ValueError, TypeError, KeyError) as e:
        print(f"{type(e).__name__}: {e}")
# prints: ValueError: pages must be positive, not 0
# prints: ValueError: 3 is not a valid Priority
# prints: TypeError: PrintJob.__init__() missing 1 required positional argument: 'title'
# prints: KeyError: 'NONE'

history = LifoQueue()
for page in "home", "news", "sports":
    history.put(page)
print([history.get() for _ in range(history.qsize())])  # prints: ['sports', 'news', 'home']

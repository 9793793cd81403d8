"""A pool of worker threads by hand: tasks in, results out."""
import traceback
from dataclasses import dataclass, field
from queue import Empty, Queue
from threading import Thread, current_thread
from typing import Any, Callable, Dict, List, Optional, Tuple


@dataclass
class Task:
    func: Callable[..., Any]
    args: Tuple[Any, ...] = ()
    kwargs: Dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Result:
    task_id: int
    value: Optional[Any] = None
    error: Optional[str] = None

    @property
    def ok(self) -> bool:
        return self.error is None


class ThreadPool:
    def __init__(self, num_threads: int = 3):
        self.tasks: "Queue[Optional[Tuple[int, Task]]]" = Queue()
        self.results: Queue = Queue()
        self.submitted = 0
        self.workers: List[Thread] = []
        for i in range(num_threads):
            worker = Thread(target=self._work, name=f"worker-{i}")
            worker.start()
            self.workers.append(worker)

    def _work(self):
        assert current_thread().name.startswith("worker-")
        while True:
            entry = self.tasks.get()
            try:
                if entry is None:
                    return
                number, task = entry
                try:
                    value = task.func(*task.args, **task.kwargs)
                except Exception as e:
                    last = traceback.format_exc().strip().splitlines()[-1]
                    assert last.startswith(type(e).__name__)
                    self.results.put(Result(number, error=last))
                else:
                    self.results.put(Result(number, value))
            finally:
                self.tasks.task_done()

    def submit(self, func, *args, **kwargs):
        self.tasks.put((self.submitted, Task(func, args, kwargs)))
        self.submitted += 1

    def close(self):
        for _ in self.workers:
            self.tasks.put(None)
        for worker in self.workers:
            worker.join()

    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc_value, tb):
        self.close()
        return False


def divide(a, b=2):
    return a / b


with ThreadPool(4) as pool:
    for n in range(5):
        pool.submit(divide, 10, b=n)
    pool.submit(int, "forty-two")
    pool.submit(pow, 2, 100)
    pool.submit(divide)
    pool.submit({}.__getitem__, "key")

found = []
while True:
    try:
        found.append(pool.results.get_nowait())
    except Empty:
        break
for result in sorted(found, key=lambda r: r.task_id):
    mark = "ok " if result.ok else "ERR"
    print(mark, result)
# prints: ERR Result(task_id=0, value=None, error='ZeroDivisionError: division by zero')
# prints: ok  Result(task_id=1, value=10.0, error=None)
# prints: ok  Result(task_id=2, value=5.0, error=None)
# prints: ok  Result(task_id=3, value=3.3333333333333335, error=None)
# prints: ok  Result(task_id=4, value=2.5, error=None)
# prints: ERR Result(task_id=5, value=None, error="ValueError: invalid literal for int() with base 10: 'forty-two'")
# prints: ok  Result(task_id=6, value=1267650600228229401496703205376, error=None)
# prints: ERR Result(task_id=7, value=None, error="TypeError: divide() missing 1 required positional argument: 'a'")
# prints: ERR Result(task_id=8, value=None, error="KeyError: 'key'")
print(sum(r.ok for r in found), "of", len(found), "worked")  # prints: 5 of 9 worked
print(Task(print, (1, 2)) == Task(print, (1, 2)))  # prints: True
try:
    found[0].value = 3
except Exception as e:
    print(type(e), e)
# prints: <class 'dataclasses.FrozenInstanceError'> cannot assign to field 'value'

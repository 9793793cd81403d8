"""Classes derived from ones with parameters."""

import collections.abc, queue
from collections.abc import Iterator, Sequence, Mapping
class Stack(list[int]):
    def push(self, x):
        self.append(x)
class Jobs(queue.Queue[str]): pass
class Letters(Iterator[str]):
    def __init__(self): self.n = 0
    def __next__(self):
        self.n += 1
        if self.n > 3: raise StopIteration
        return "abc"[self.n - 1]
s = Stack([1]); s.push(2); print(s, Stack.__mro__, Stack.__bases__, list(Letters()))
# prints: [1, 2] (<class '__main__.Stack'>, <class 'list'>, <class 'object'>) (<class 'list'>,) ['a', 'b', 'c']
def f(x: Mapping[str, Sequence[int]], *, y: "Iterator[int]" = None) -> collections.abc.Callable[[int], str]: ...
print(f.__annotations__["x"])  # prints: collections.abc.Mapping[str, collections.abc.Sequence[int]]
j = Jobs(); j.put("x"); print(j.get(), isinstance(j, queue.Queue))  # prints: x True

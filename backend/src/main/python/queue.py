"""Queues between threads.

What waits and what is told of it lies in the base class; library code is never interrupted, so
everything between two waits is atomic.
"""

from collections import deque
from time import monotonic as _now

from _interleave_queue import QueueBase as _QueueBase
from _interpreter import refuse as _refuse


class Empty(Exception):
    pass


Empty.__module__ = "_queue"


class Full(Exception):
    pass


class Queue(_QueueBase):
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self._init(maxsize)
        self.unfinished_tasks = 0
        self._open(maxsize)

    def put(self, item, block=True, timeout=None):
        waited = False
        if self.maxsize > 0:
            if not block:
                if self._qsize() >= self.maxsize:
                    raise Full
            elif timeout is None:
                while self._qsize() >= self.maxsize:
                    self._await_room(None)
                    waited = True
            elif timeout < 0:
                raise ValueError("'timeout' must be a non-negative number")
            else:
                deadline = _now() + timeout
                while self._qsize() >= self.maxsize:
                    left = deadline - _now()
                    if left <= 0.0:
                        raise Full
                    self._await_room(left)
                    waited = True
        self._put(item)
        self.unfinished_tasks += 1
        self._told_put(item, self._qsize(), waited)

    def get(self, block=True, timeout=None):
        if not block:
            if not self._qsize():
                raise Empty
        elif timeout is None:
            while not self._qsize():
                self._await_item(None)
        elif timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        else:
            deadline = _now() + timeout
            while not self._qsize():
                left = deadline - _now()
                if left <= 0.0:
                    raise Empty
                self._await_item(left)
        item = self._get()
        self._told_got(item, self._qsize())
        return item

    def put_nowait(self, item):
        return self.put(item, block=False)

    def get_nowait(self):
        return self.get(block=False)

    def task_done(self):
        unfinished = self.unfinished_tasks - 1
        if unfinished < 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks = unfinished
        self._told_done(unfinished)

    def join(self):
        while self.unfinished_tasks:
            self._await_done()
        self._told_joined()

    def qsize(self):
        return self._qsize()

    def empty(self):
        return not self._qsize()

    def full(self):
        return 0 < self.maxsize <= self._qsize()

    @property
    def mutex(self):
        _refuse("the mutex of a queue (its methods never interrupt each other here)")

    not_empty = not_full = all_tasks_done = mutex

    # what makes a queue of another order

    def _init(self, maxsize):
        self.queue = deque()

    def _qsize(self):
        return len(self.queue)

    def _put(self, item):
        self.queue.append(item)

    def _get(self):
        return self.queue.popleft()


class LifoQueue(Queue):
    def _init(self, maxsize):
        self.queue = []

    def _get(self):
        return self.queue.pop()


class PriorityQueue(Queue):
    """The smallest item first; kept as a binary heap."""

    def _init(self, maxsize):
        self.queue = []

    def _put(self, item):
        self.queue.append(item)
        _rise(self.queue, 0, len(self.queue) - 1)

    def _get(self):
        heap = self.queue
        last = heap.pop()
        if not heap:
            return last
        least = heap[0]
        heap[0] = last
        _sink(heap)
        return least


def _rise(heap, root, place):
    item = heap[place]
    while place > root:
        parent = (place - 1) >> 1
        above = heap[parent]
        if not item < above:
            break
        heap[place] = above
        place = parent
    heap[place] = item


def _sink(heap):
    # the hole goes down to a leaf along the smaller children, then the item rises from there
    end = len(heap)
    item = heap[0]
    place = 0
    child = 1
    while child < end:
        right = child + 1
        if right < end and not heap[child] < heap[right]:
            child = right
        heap[place] = heap[child]
        place = child
        child = 2 * place + 1
    heap[place] = item
    _rise(heap, 0, place)


class SimpleQueue(_QueueBase):
    __class_getitem__ = classmethod(type(list[int]))

    def __init__(self):
        self._items = []
        self._open(0)

    def put(self, item, block=True, timeout=None):
        self._items.append(item)
        self._told_put(item, len(self._items), False)

    def get(self, block=True, timeout=None):
        if block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        deadline = None if timeout is None else _now() + timeout
        while not self._items:
            if not block:
                raise Empty
            left = None if deadline is None else deadline - _now()
            if left is not None and left <= 0.0:
                raise Empty
            self._await_item(left)
        item = self._items.pop(0)
        self._told_got(item, len(self._items))
        return item

    def put_nowait(self, item):
        self.put(item)

    def get_nowait(self):
        return self.get(False)

    def qsize(self):
        return len(self._items)

    def empty(self):
        return not self._items


SimpleQueue.__module__ = "_queue"

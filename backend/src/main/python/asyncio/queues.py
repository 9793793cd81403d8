"""Queues between tasks."""

from _asyncio import _Primitive
from asyncio.mixins import _LoopBoundMixin


class QueueEmpty(Exception):
    """There is nothing to get at once."""


class QueueFull(Exception):
    """There is no room to put at once."""


class Queue(_LoopBoundMixin, _Primitive):
    def __init__(self, maxsize=0):
        self._maxsize = maxsize
        self._getters = []
        self._putters = []
        self._unfinished_tasks = 0
        self._joiners = []
        self._open("queue", maxsize if maxsize > 0 else None)
        self._init(maxsize)

    def _init(self, maxsize):
        self._queue = []

    def _get(self):
        return self._queue.pop(0)

    def _put(self, item):
        self._queue.append(item)

    __class_getitem__ = classmethod(type(list[int]))

    def __repr__(self):
        return f"<{type(self).__name__} at {id(self):#x} {self._format()}>"

    def __str__(self):
        return f"<{type(self).__name__} {self._format()}>"

    def _format(self):
        text = f"maxsize={self._maxsize!r}"
        if getattr(self, "_queue", None):
            text += f" _queue={list(self._queue)!r}"
        if self._getters:
            text += f" _getters[{len(self._getters)}]"
        if self._putters:
            text += f" _putters[{len(self._putters)}]"
        if self._unfinished_tasks:
            text += f" tasks={self._unfinished_tasks}"
        return text

    def qsize(self):
        return len(self._queue)

    @property
    def maxsize(self):
        return self._maxsize

    def empty(self):
        return not self._queue

    def full(self):
        return self._maxsize > 0 and self.qsize() >= self._maxsize

    def _wakeup_next(self, waiters):
        while waiters:
            waiter = waiters.pop(0)
            if not waiter.done():
                waiter.set_result(None)
                break

    async def put(self, item):
        while self.full():
            putter = self._waiter(self._get_loop())
            self._putters.append(putter)
            try:
                await putter
            except:
                self._give_up(putter, self._putters)
                if not self.full() and not putter.cancelled():
                    self._wakeup_next(self._putters)
                raise
            self._let_in(putter)
        return self.put_nowait(item)

    def _give_up(self, waiter, waiters):
        waiter.cancel()
        if waiter in waiters:
            waiters.remove(waiter)

    def put_nowait(self, item):
        if self.full():
            raise QueueFull
        self._put(item)
        self._unfinished_tasks += 1
        self._told_put(item, self.qsize())
        self._wakeup_next(self._getters)

    async def get(self):
        while self.empty():
            getter = self._waiter(self._get_loop())
            self._getters.append(getter)
            try:
                await getter
            except:
                self._give_up(getter, self._getters)
                if not self.empty() and not getter.cancelled():
                    self._wakeup_next(self._getters)
                raise
        return self.get_nowait()

    def get_nowait(self):
        if self.empty():
            raise QueueEmpty
        item = self._get()
        self._told_got(item, self.qsize())
        self._wakeup_next(self._putters)
        return item

    def task_done(self):
        if self._unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self._unfinished_tasks -= 1
        self._told_done(self._unfinished_tasks)
        if self._unfinished_tasks == 0:
            for joiner in self._joiners:
                if not joiner.done():
                    joiner.set_result(True)

    async def join(self):
        if self._unfinished_tasks > 0:
            joiner = self._waiter(self._get_loop())
            self._joiners.append(joiner)
            try:
                await joiner
            finally:
                self._joiners.remove(joiner)
        self._told_joined()


class PriorityQueue(Queue):
    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        import heapq

        heapq.heappush(self._queue, item)

    def _get(self):
        import heapq

        return heapq.heappop(self._queue)


class LifoQueue(Queue):
    def _init(self, maxsize):
        self._queue = []

    def _put(self, item):
        self._queue.append(item)

    def _get(self):
        return self._queue.pop()

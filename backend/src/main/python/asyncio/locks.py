"""Locks, events, conditions, semaphores and barriers of tasks."""

from _asyncio import _Primitive
from asyncio.exceptions import BrokenBarrierError, CancelledError
from asyncio.mixins import _LoopBoundMixin


class _Waiting(_LoopBoundMixin, _Primitive):
    """Tasks in line, each at a future of its own."""

    _kind = None

    def __init__(self, capacity=None):
        self._waiters = []
        self._announce(capacity)

    def _announce(self, capacity):
        self._open(self._kind, capacity)

    def _described(self, extra):
        if self._waiters:
            extra = f"{extra}, waiters:{len(self._waiters)}"
        return f"<{object.__repr__(self)[1:-1]} [{extra}]>"

    async def _stand_in_line(self, waiter):
        self._waiters.append(waiter)
        try:
            await waiter
        finally:
            self._waiters.remove(waiter)


class _ContextManagerMixin:
    async def __aenter__(self):
        await self.acquire()
        return None

    async def __aexit__(self, exc_type, exc, tb):
        self.release()


class Lock(_ContextManagerMixin, _Waiting):
    _kind = "lock"

    def __init__(self):
        super().__init__()
        self._locked = False

    def __repr__(self):
        return self._described("locked" if self._locked else "unlocked")

    def locked(self):
        return self._locked

    async def acquire(self):
        self._told_requested()
        if not self._locked and all(w.cancelled() for w in self._waiters):
            return self._take(None)
        waiter = self._waiter(self._get_loop())
        try:
            await self._stand_in_line(waiter)
        except CancelledError:
            self._told_given_up()
            if not self._locked:
                self._wake_up_first()
            raise
        return self._take(waiter)

    def _take(self, waiter):
        self._locked = True
        self._told_acquired(waiter)
        return True

    def release(self):
        if not self._locked:
            raise RuntimeError("Lock is not acquired.")
        self._locked = False
        self._told_released()
        self._wake_up_first()

    def _wake_up_first(self):
        if self._waiters and not self._waiters[0].done():
            self._waiters[0].set_result(True)


class Event(_Waiting):
    _kind = "event"

    def __init__(self):
        super().__init__()
        self._value = False

    def __repr__(self):
        return self._described("set" if self._value else "unset")

    def is_set(self):
        return self._value

    def set(self):
        self._told_set()
        if not self._value:
            self._value = True
            for waiter in self._waiters:
                if not waiter.done():
                    waiter.set_result(True)

    def clear(self):
        self._value = False
        self._told_cleared()

    async def wait(self):
        waiter = None
        if not self._value:
            self._told_waiting()
            waiter = self._waiter(self._get_loop())
            try:
                await self._stand_in_line(waiter)
            except CancelledError:
                self._told_given_up()
                raise
        self._told_passed(waiter)
        return True


class Condition(_ContextManagerMixin, _Waiting):
    _kind = "condition"

    def __init__(self, lock=None):
        if lock is None:
            lock = Lock()
        super().__init__()
        self._lock = lock
        self.locked = lock.locked
        self.acquire = lock.acquire
        self.release = lock.release

    def __repr__(self):
        return self._described("locked" if self.locked() else "unlocked")

    async def wait(self):
        if not self.locked():
            raise RuntimeError("cannot wait on un-acquired lock")
        self._told_waiting()
        self.release()
        try:
            waiter = self._waiter(self._get_loop())
            await self._stand_in_line(waiter)
            self._told_woken(waiter)
            return True
        except CancelledError:
            self._told_given_up()
            raise
        finally:
            await self._take_again()

    async def _take_again(self):
        cancelled = False
        while True:
            try:
                await self.acquire()
                break
            except CancelledError:
                cancelled = True
        if cancelled:
            raise CancelledError

    async def wait_for(self, predicate):
        result = predicate()
        while not result:
            await self.wait()
            result = predicate()
        return result

    def notify(self, n=1):
        if not self.locked():
            raise RuntimeError("cannot notify on un-acquired lock")
        woken = []
        for waiter in self._waiters:
            if len(woken) >= n:
                break
            if not waiter.done():
                woken.append(waiter)
        self._told_notified(len(woken))
        for waiter in woken:
            waiter.set_result(False)

    def notify_all(self):
        self.notify(len(self._waiters))


class Semaphore(_ContextManagerMixin, _Waiting):
    _kind = "semaphore"

    def __init__(self, value=1):
        if value < 0:
            raise ValueError("Semaphore initial value must be >= 0")
        super().__init__(value)
        self._value = value

    def __repr__(self):
        return self._described("locked" if self.locked() else f"unlocked, value:{self._value}")

    def locked(self):
        return self._value == 0 or any(not w.cancelled() for w in self._waiters)

    async def acquire(self):
        self._told_requested()
        if not self.locked():
            self._value -= 1
            self._told_acquired(None)
            return True
        waiter = self._waiter(self._get_loop())
        try:
            await self._stand_in_line(waiter)
        except CancelledError:
            self._told_given_up()
            if not waiter.cancelled():
                self._value += 1
                self._wake_up_next()
            raise
        self._told_acquired(waiter)
        if self._value > 0:
            self._wake_up_next()
        return True

    def release(self):
        self._value += 1
        self._told_released()
        self._wake_up_next()

    def _wake_up_next(self):
        for waiter in self._waiters:
            if not waiter.done():
                self._value -= 1
                waiter.set_result(True)
                return


class BoundedSemaphore(Semaphore):
    def __init__(self, value=1):
        self._bound_value = value
        super().__init__(value)

    def release(self):
        if self._value >= self._bound_value:
            raise ValueError("BoundedSemaphore released too many times")
        super().release()


class _PartOfBarrier:
    """Tells nothing of its own: who waits here waits at the barrier."""

    def __init__(self, barrier, *args):
        self._barrier = barrier
        super().__init__(*args)

    def _announce(self, capacity):
        self._belong_to(self._barrier)


class _BarrierLock(_PartOfBarrier, Lock):
    pass


class _BarrierCondition(_PartOfBarrier, Condition):
    pass


class Barrier(_LoopBoundMixin, _Primitive):
    def __init__(self, parties):
        if parties < 1:
            raise ValueError("parties must be > 0")
        self._open("barrier", parties)
        self._cond = _BarrierCondition(self, _BarrierLock(self))
        self._parties = parties
        self._state = "filling"
        self._count = 0

    def __repr__(self):
        extra = self._state
        if not self.broken:
            extra += f", waiters:{self.n_waiting}/{self.parties}"
        return f"<{object.__repr__(self)[1:-1]} [{extra}]>"

    async def __aenter__(self):
        return await self.wait()

    async def __aexit__(self, *args):
        pass

    async def wait(self):
        async with self._cond:
            await self._enter()
            try:
                index = self._count
                self._count += 1
                self._told_arrived(self._count)
                if index + 1 == self._parties:
                    self._state = "draining"
                    self._told_opened()
                    self._cond.notify_all()
                else:
                    await self._pass()
                self._told_behind()
                return index
            finally:
                self._count -= 1
                self._leave()

    async def _enter(self):
        await self._cond.wait_for(lambda: self._state not in ("draining", "resetting"))
        if self._state == "broken":
            raise BrokenBarrierError("Barrier aborted")

    async def _pass(self):
        await self._cond.wait_for(lambda: self._state != "filling")
        if self._state in ("broken", "resetting"):
            raise BrokenBarrierError("Abort or reset of barrier")

    def _leave(self):
        if self._count == 0:
            if self._state in ("resetting", "draining"):
                self._state = "filling"
            self._cond.notify_all()

    async def reset(self):
        async with self._cond:
            self._state = "resetting" if self._count > 0 else "filling"
            self._told_reset()
            self._cond.notify_all()

    async def abort(self):
        async with self._cond:
            self._state = "broken"
            self._told_broken()
            self._cond.notify_all()

    @property
    def parties(self):
        return self._parties

    @property
    def n_waiting(self):
        return self._count if self._state == "filling" else 0

    @property
    def broken(self):
        return self._state == "broken"

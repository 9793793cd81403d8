"""Of module threading: waiting for a predicate; old names, each of which warns and does what its new one does."""


def _warn(old, new):
    from warnings import warn

    warn(f"{old}() is deprecated, {new} instead", DeprecationWarning)


def Thread_getName(self):
    _warn("getName", "get the name attribute")
    return self.name


def Thread_setName(self, name):
    _warn("setName", "set the name attribute")
    self.name = name


def Thread_isDaemon(self):
    _warn("isDaemon", "get the daemon attribute")
    return self.daemon


def Thread_setDaemon(self, daemonic):
    _warn("setDaemon", "set the daemon attribute")
    self.daemon = daemonic


def Condition_notifyAll(self):
    _warn("notifyAll", "use notify_all()")
    self.notify_all()


def Event_isSet(self):
    _warn("isSet", "use is_set()")
    return self.is_set()


def currentThread():
    from threading import current_thread

    _warn("currentThread", "use current_thread()")
    return current_thread()


def activeCount():
    from threading import active_count

    _warn("activeCount", "use active_count()")
    return active_count()


def Condition_wait_for(self, predicate, timeout=None):
    from time import monotonic

    end = None if timeout is None else monotonic() + timeout
    result = predicate()
    while not result:
        left = None if end is None else end - monotonic()
        if left is not None and left <= 0:
            break
        self.wait(left)
        result = predicate()
    return result

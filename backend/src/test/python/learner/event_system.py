"""Publishers and subscribers, with priorities, once-only handlers and errors."""

import sys
from collections import defaultdict
from contextlib import contextmanager


class Events:
    def __init__(self):
        self._handlers = defaultdict(list)

    def on(self, name, priority=0, once=False):
        def register(function):
            self._handlers[name].append((-priority, len(self._handlers[name]), function, once))
            self._handlers[name].sort(key=lambda entry: entry[:2])
            return function

        return register

    def emit(self, name, *args, **kwargs):
        results = []
        for entry in list(self._handlers[name]):
            if entry[3]:
                self._handlers[name].remove(entry)
            try:
                results.append(entry[2](*args, **kwargs))
            except Exception as error:
                results.append(f"{type(error).__name__}: {error}")
        return results

    @contextmanager
    def muted(self, name):
        saved, self._handlers[name] = self._handlers[name], []
        try:
            yield self
        finally:
            self._handlers[name] = saved


events = Events()


@events.on("order", priority=1)
def bill(item, price=10):
    return f"bill {item} at {price}"


@events.on("order", once=True)
def welcome(item, **_):
    return f"welcome gift with {item}"


@events.on("order", priority=5)
def check(item, **_):
    if item == "nothing":
        raise ValueError("nothing ordered")
    return f"checked {item}"


print(events.emit("order", "tea"))
print(events.emit("order", "cake", price=25))
print(events.emit("order", "nothing"))
print(events.emit("unknown"))
with events.muted("order") as quiet:
    print(quiet.emit("order", "tea"))
print(len(events.emit("order", "tea")), file=sys.stdout)
# prints: ['checked tea', 'bill tea at 10', 'welcome gift with tea']
# prints: ['checked cake', 'bill cake at 25']
# prints: ['ValueError: nothing ordered', 'bill nothing at 10']
# prints: []
# prints: []
# prints: 2

"""Attribute access: a counter object."""


class Counter:
    def __init__(self):
        self.value = 0
        self.step = 1

    def add(self):
        self.value = self.value + self.step


def work():
    counter = Counter()
    for _ in range(1_000_000):
        counter.add()
    return counter.value


work()

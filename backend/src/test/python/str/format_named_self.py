"""Names that natives have themselves, given as keywords."""


class Task:
    def __init__(self, a):
        self.a = a

    def __str__(self):
        return "{self.a} of {cls}".format(self=self, cls="Task")


print(Task(3))  # prints: 3 of Task
print(dict(self=1, iterable=2))  # prints: {'self': 1, 'iterable': 2}
counts = {}
counts.update(self=5)
print(counts)  # prints: {'self': 5}

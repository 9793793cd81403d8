"""A keyword may be named like the first parameter of a built-in method."""


class Task:
    name = "tea"

    def __str__(self):
        return "{self.name}".format(self=self)


print(Task())  # prints: tea
print("{self} {0}".format(1, self=2))  # prints: 2 1
print(dict(self=1, other=2))  # prints: {'self': 1, 'other': 2}
names = {}
names.update(self=3)
print(names)  # prints: {'self': 3}


class Point:
    def __init__(this, self, cls):
        print(self, cls)  # prints: 1 2


Point(self=1, cls=2)

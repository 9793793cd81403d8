from functools import cached_property


class A:
    def __init__(self):
        self.calls = 0

    @cached_property
    def value(self):
        self.calls += 1
        return 10


a = A()
print(a.value, a.value, a.calls)  # prints: 10 10 1
a.value = 5
print(a.value)  # prints: 5

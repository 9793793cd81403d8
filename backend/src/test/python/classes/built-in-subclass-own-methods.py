"""What a built-in method does with its object does not go through the methods a subclass overrides."""


class Loud(list):
    def append(self, item):
        print("append", item)
        super().append(item)

    def __setitem__(self, index, item):
        print("set", int(index))
        super().__setitem__(index, item)


class Number:
    def __init__(self, n):
        self.n = n

    def __eq__(self, other):
        return self.n == other.n

    def __lt__(self, other):
        return self.n < other.n

    def __index__(self):
        return self.n

    __int__ = __index__


numbers = Loud()
numbers.extend(Number(n) for n in [3, 1])
numbers += (Number(n) for n in [2])
numbers.sort()
print([number.n for number in numbers], numbers.index(Number(2)))  # prints: [1, 2, 3] 1
print(numbers.pop(Number(0)).n, len(numbers))  # prints: 1 2
numbers[Number(0)] = 7  # prints: set 0
print(numbers[0])  # prints: 7


class Table(dict):
    def keys(self):
        print("keys")
        return super().keys()

    def __getitem__(self, key):
        print("get", key)
        return super().__getitem__(key)


table = Table(a=1)
print({**table}, dict(table), table | {"b": 2})  # prints: {'a': 1} {'a': 1} {'a': 1, 'b': 2}
print("%(a)s" % table)
# prints: get a
# prints: 1

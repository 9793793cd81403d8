import copy
from collections import OrderedDict, defaultdict


class Recent(OrderedDict):
    """Keeps what was used last."""

    def __init__(self, size):
        super().__init__()
        self.size = size

    def __getitem__(self, key):
        value = super().__getitem__(key)
        self.move_to_end(key)
        return value

    def __setitem__(self, key, value):
        while key not in self and len(self) >= self.size:
            print("drops", self.popitem(last=False))
        super().__setitem__(key, value)
        self.move_to_end(key)


recent = Recent(2)
recent["a"] = 1
recent["b"] = 2
print(recent["a"], recent)  # prints: 1 Recent([('b', 2), ('a', 1)])
recent["c"] = 3  # prints: drops ('b', 2)
recent.move_to_end("c", last=False)
print(list(recent))  # prints: ['c', 'a']
print(recent.pop("x", default=5), recent.setdefault("a", default=6))  # prints: 5 1

looped = OrderedDict(a=1)
looped["self"] = looped
print(looped)  # prints: OrderedDict([('a', 1), ('self', ...)])
groups = defaultdict(list, a=[1])
other = copy.deepcopy(groups)
other["b"].append(2)
print(groups, other)
# prints: defaultdict(<class 'list'>, {'a': [1]}) defaultdict(<class 'list'>, {'a': [1], 'b': [2]})
print(other["a"] is groups["a"], type(other), other.default_factory)
# prints: False <class 'collections.defaultdict'> <class 'list'>

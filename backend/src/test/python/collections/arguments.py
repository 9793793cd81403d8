"""What the containers written in C say of arguments that do not fit."""

from collections import ChainMap, OrderedDict, defaultdict, deque, namedtuple

Point = namedtuple("Point", "x y")

for call in (
    lambda: deque([1], 1.5),  # prints: TypeError an integer is required
    lambda: deque([1], 10**20),  # prints: OverflowError Python int too large to convert to C ssize_t
    lambda: deque(1, 2, 3),  # prints: TypeError deque() takes at most 2 arguments (3 given)
    lambda: deque(foo=1),  # prints: TypeError 'foo' is an invalid keyword argument for deque()
    lambda: deque([1]).rotate(10**20),  # prints: OverflowError Python int too large to convert to C ssize_t
    lambda: deque([1]).__setitem__("a", 1),  # prints: TypeError 'str' object cannot be interpreted as an integer
    lambda: deque([1]).index(1, 2, 3, 4),  # prints: TypeError index() takes at most 3 arguments (4 given)
    lambda: deque([1]).insert(1),  # prints: TypeError insert() takes exactly 2 arguments (1 given)
    lambda: OrderedDict([5]),  # prints: TypeError 'int' object is not iterable
    lambda: OrderedDict([(1,)]),  # prints: ValueError need more than 1 value to unpack
    lambda: OrderedDict([(1, 2, 3)]),  # prints: ValueError too many values to unpack (expected 2)
    lambda: OrderedDict(1, 2),  # prints: TypeError expected at most 1 arguments, got 2
    lambda: OrderedDict(a=3).update([5]),  # prints: TypeError 'int' object is not iterable
    lambda: OrderedDict(a=1).keys(),  # prints: odict_keys(['a'])
    lambda: OrderedDict(a=1).items(),  # prints: odict_items([('a', 1)])
    lambda: list(reversed(OrderedDict(a=1, b=2).values())),  # prints: [2, 1]
    lambda: {"b": 1} | defaultdict(list, a=1),  # prints: defaultdict(<class 'list'>, {'b': 1, 'a': 1})
    lambda: setattr(defaultdict(list), "mood", 1),  # prints: AttributeError 'collections.defaultdict' object has no attribute 'mood'
    lambda: ChainMap({"a": 1}) | {"b": 2},  # prints: ChainMap({'a': 1, 'b': 2})
    lambda: {"b": 2} | ChainMap({"a": 1}),  # prints: ChainMap({'b': 2, 'a': 1})
    lambda: ChainMap.fromkeys("ab", 1),  # prints: ChainMap({'a': 1, 'b': 1})
    lambda: setattr(Point(1, 2), "x", 3),  # prints: AttributeError can't set attribute
    lambda: Point.x,  # prints: _tuplegetter(0, 'Alias for field number 0')
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)

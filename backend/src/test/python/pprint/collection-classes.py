from collections import ChainMap, Counter, OrderedDict, defaultdict, deque
from pprint import pprint
from types import SimpleNamespace

pprint(Counter("abracadabra"), width=20)  # prints: Counter({'a': 5,
# prints:          'b': 2,
# prints:          'r': 2,
# prints:          'c': 1,
# prints:          'd': 1})
pprint(OrderedDict(a=1, b=2), width=20)  # prints: OrderedDict([('a',
# prints:               1),
# prints:              ('b',
# prints:               2)])
pprint(defaultdict(list, a=[1], b=[2]), width=20)  # prints: defaultdict(<class 'list'>,
# prints:             {'a': [1],
# prints:              'b': [2]})
pprint(deque(range(6), maxlen=8), width=20)  # prints: deque([0,
# prints:        1,
# prints:        2,
# prints:        3,
# prints:        4,
# prints:        5],
# prints:       maxlen=8)
pprint(ChainMap({"a": 1}, {"b": 2}), width=20)  # prints: ChainMap({'a': 1},
# prints:          {'b': 2})
pprint(frozenset({100, 200, 300}), width=20)  # prints: frozenset({100,
# prints:            200,
# prints:            300})
pprint(SimpleNamespace(first=[1, 2, 3], second="two"), width=20)  # prints: namespace(first=[1,
# prints:                  2,
# prints:                  3],
# prints:           second='two')

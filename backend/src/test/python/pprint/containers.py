from pprint import pp, pprint

data = {"name": "worker", "tasks": [{"id": n, "done": n % 2 == 0} for n in range(4)], "args": (1,)}
pprint(data)  # prints: {'args': (1,),
# prints:  'name': 'worker',
# prints:  'tasks': [{'done': True, 'id': 0},
# prints:            {'done': False, 'id': 1},
# prints:            {'done': True, 'id': 2},
# prints:            {'done': False, 'id': 3}]}
pprint(data, width=40)  # prints: {'args': (1,),
# prints:  'name': 'worker',
# prints:  'tasks': [{'done': True, 'id': 0},
# prints:            {'done': False, 'id': 1},
# prints:            {'done': True, 'id': 2},
# prints:            {'done': False, 'id': 3}]}
pprint(data, width=40, indent=4)  # prints: {   'args': (1,),
# prints:     'name': 'worker',
# prints:     'tasks': [   {   'done': True,
# prints:                      'id': 0},
# prints:                  {   'done': False,
# prints:                      'id': 1},
# prints:                  {   'done': True,
# prints:                      'id': 2},
# prints:                  {   'done': False,
# prints:                      'id': 3}]}
pprint(data, depth=1)  # prints: {'args': (...,), 'name': 'worker', 'tasks': [...]}
pprint({"b": 1, "a": {3, 1, 2}})  # prints: {'a': {1, 2, 3}, 'b': 1}
pp({"b": 1, "a": 2})  # prints: {'b': 1, 'a': 2}
pprint(list(range(30)), width=40, compact=True)  # prints: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11,
# prints:  12, 13, 14, 15, 16, 17, 18, 19, 20, 21,
# prints:  22, 23, 24, 25, 26, 27, 28, 29]
pprint(list(range(8)), width=10)  # prints: [0,
# prints:  1,
# prints:  2,
# prints:  3,
# prints:  4,
# prints:  5,
# prints:  6,
# prints:  7]
pprint({1: "one", "a": 2, None: 3})  # prints: {None: 3, 1: 'one', 'a': 2}

"""Dicts of many kinds of keys print their reprs."""

print({1: "a", "b": 2, None: None, (1, 2): [3], 2.5: {}, True: ..., b"x": {1}})  # prints: {1: Ellipsis, 'b': 2, None: None, (1, 2): [3], 2.5: {}, b'x': {1}}

"""Runs, merges and stability beyond the small cases."""

import random
items = [(i * 7919 % 101, i) for i in range(500)]
ordered = sorted(items, key=lambda p: p[0])
print(ordered[:4], ordered[-2:], ordered == sorted(items))  # prints: [(0, 0), (0, 101), (0, 202), (0, 303)] [(100, 335), (100, 436)] True
print(sorted(range(200, 0, -1))[:5], sorted([1.5, 1, 0.5, -1]), sorted("hello"), sorted([True, False, 2]))  # prints: [1, 2, 3, 4, 5] [-1, 0.5, 1, 1.5] ['e', 'h', 'l', 'l', 'o'] [False, True, 2]

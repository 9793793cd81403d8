from itertools import chain

print(list(chain([1], (2, 3), "a")), list(chain.from_iterable([[1], [2]])))
# prints: [1, 2, 3, 'a'] [1, 2]

"""Comparison is inclusion."""

print({1} < {1, 2}, {1, 2} <= {1, 2}, {1} > {2}, {1, 2} == {2, 1}, {1} == frozenset([1]), {1} == [1])  # prints: True True False True True False
print({1, 2}.issubset(range(5)), {1, 2}.issuperset([1]), {1}.isdisjoint([2, 3]))  # prints: True True True
try:
    {1} < [1, 2]
except TypeError as e:
    print(e)  # prints: '<' not supported between instances of 'set' and 'list'

import operator

print(operator.add(1, 2), operator.mul(3, 4), operator.itemgetter(1)([5, 6]))  # prints: 3 12 6
print(operator.attrgetter("real")(3), operator.methodcaller("upper")("a"))  # prints: 3 A
print(sorted([(1, "b"), (2, "a")], key=operator.itemgetter(1)), operator.contains([1], 1))
# prints: [(2, 'a'), (1, 'b')] True

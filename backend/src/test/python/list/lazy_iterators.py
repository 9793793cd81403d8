"""enumerate, zip, map, filter and reversed."""

print(list(enumerate("ab", 5)), list(zip([1, 2], "ab", (True, False))), list(zip([1], [])), list(zip()))  # prints: [(5, 'a'), (6, 'b')] [(1, 'a', True), (2, 'b', False)] [] []
print(list(map(pow, [2, 3], [3, 2])), list(map(len, ["a", "bc"])), list(filter(lambda x: x % 2, range(6))), list(reversed([1, 2, 3])))  # prints: [8, 9] [1, 2] [1, 3, 5] [3, 2, 1]
try:
    list(zip([1, 2], [3], strict=True))
except ValueError as e:
    print(e)  # prints: zip() argument 2 is shorter than argument 1
try:
    list(zip([1], [2], [3, 4], strict=True))
except ValueError as e:
    print(e)  # prints: zip() argument 3 is longer than arguments 1-2
try:
    reversed({1})
except TypeError as e:
    print(e)  # prints: 'set' object is not reversible

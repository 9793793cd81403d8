print(list(zip([1, 2], "ab")), list(map(lambda x, y: x + y, [1, 2], [3, 4])))
# prints: [(1, 'a'), (2, 'b')] [4, 6]
print(list(filter(None, [0, 1, "", "a"])), list(filter(lambda x: x > 1, [1, 2, 3])))
# prints: [1, 'a'] [2, 3]
print(list(enumerate("ab", 1)), list(reversed([1, 2, 3])))  # prints: [(1, 'a'), (2, 'b')] [3, 2, 1]
try:
    list(zip([1], [1, 2], strict=True))
except ValueError as e:
    print(e)  # prints: zip() argument 2 is longer than argument 1

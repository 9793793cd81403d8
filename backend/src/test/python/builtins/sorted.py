print(sorted([3, 1, 2]), sorted("hello"))  # prints: [1, 2, 3] ['e', 'h', 'l', 'l', 'o']
print(sorted([3, 1, 2], reverse=True))  # prints: [3, 2, 1]
print(sorted(["bb", "a", "ccc"], key=len))  # prints: ['a', 'bb', 'ccc']
print(sorted([(1, "b"), (0, "z"), (1, "a")], key=lambda p: p[0]))  # prints: [(0, 'z'), (1, 'b'), (1, 'a')]
print(sorted({"b": 1, "a": 2}))  # prints: ['a', 'b']
try:
    sorted([1, "a"])
except TypeError as e:
    print(e)  # prints: '<' not supported between instances of 'str' and 'int'

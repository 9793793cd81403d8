"""set() takes anything that can be iterated."""

print(set([1, 2, 1]), set(range(3)), {i % 3 for i in range(9)}, set({4: 5}), set(x for x in (7, 7)), len(set("hello")))  # prints: {1, 2} {0, 1, 2} {0, 1, 2} {4} {7} 4
try:
    set(5)
except TypeError as e:
    print(e)  # prints: 'int' object is not iterable

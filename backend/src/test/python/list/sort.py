"""Sorting is stable."""

a = [3, 1, 2]
print(a.sort(), a)  # prints: None [1, 2, 3]
a.sort(reverse=True)
print(a)  # prints: [3, 2, 1]
words = ["banana", "fig", "Apple", "kiwi"]
words.sort(key=len)
print(words)  # prints: ['fig', 'kiwi', 'Apple', 'banana']
words.sort(key=str.lower, reverse=True)
print(words)  # prints: ['kiwi', 'fig', 'banana', 'Apple']
print(sorted([(1, "b"), (0, "z"), (1, "a")], key=lambda p: p[0]))  # prints: [(0, 'z'), (1, 'b'), (1, 'a')]
print(sorted([(1, "b"), (0, "z"), (1, "a")], key=lambda p: p[0], reverse=True))  # prints: [(1, 'b'), (1, 'a'), (0, 'z')]
try:
    [1, "a"].sort()
except TypeError as e:
    print(e)  # prints: '<' not supported between instances of 'str' and 'int'

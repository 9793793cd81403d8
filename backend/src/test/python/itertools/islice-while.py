from itertools import dropwhile, filterfalse, islice, takewhile

print(list(islice("abcdef", 2)), list(islice("abcdef", 1, None, 2)))  # prints: ['a', 'b'] ['b', 'd', 'f']
print(list(takewhile(lambda x: x < 3, [1, 2, 3, 1])))  # prints: [1, 2]
print(list(dropwhile(lambda x: x < 3, [1, 2, 3, 1])), list(filterfalse(None, [0, 1])))
# prints: [3, 1] [0]

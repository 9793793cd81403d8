from itertools import count, cycle, islice, repeat

print(list(islice(count(5, 2), 3)), count(3), repeat("x", 2))  # prints: [5, 7, 9] count(3) repeat('x', 2)
print(list(islice(cycle("ab"), 5)), list(repeat(7, 3)))  # prints: ['a', 'b', 'a', 'b', 'a'] [7, 7, 7]

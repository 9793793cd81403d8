from itertools import combinations, combinations_with_replacement, permutations, product

print(list(combinations("abc", 2)))  # prints: [('a', 'b'), ('a', 'c'), ('b', 'c')]
print(list(combinations_with_replacement("ab", 2)))  # prints: [('a', 'a'), ('a', 'b'), ('b', 'b')]
print(list(permutations([1, 2, 3], 2)))  # prints: [(1, 2), (1, 3), (2, 1), (2, 3), (3, 1), (3, 2)]
print(list(product("ab", [1, 2])), len(list(product(range(3), repeat=3))))
# prints: [('a', 1), ('a', 2), ('b', 1), ('b', 2)] 27

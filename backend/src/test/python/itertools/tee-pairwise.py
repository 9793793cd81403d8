from itertools import pairwise, starmap, tee, zip_longest

a, b = tee([1, 2, 3])
print(next(a), list(b), list(a))  # prints: 1 [1, 2, 3] [2, 3]
print(list(pairwise("abc")), list(starmap(pow, [(2, 3), (3, 2)])))
# prints: [('a', 'b'), ('b', 'c')] [8, 9]
print(list(zip_longest("ab", [1], fillvalue="-")))  # prints: [('a', 1), ('b', '-')]

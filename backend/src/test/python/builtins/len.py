class L:
    def __len__(self):
        return 7


print(len([1, 2]), len("né"), len({}), len(L()), len(range(10)))  # prints: 2 2 0 7 10
try:
    len(5)
except TypeError as e:
    print(e)  # prints: object of type 'int' has no len()

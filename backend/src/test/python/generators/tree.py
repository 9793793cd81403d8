class Node:
    def __init__(self, value, left=None, right=None):
        self.value, self.left, self.right = value, left, right

    def __iter__(self):
        if self.left:
            yield from self.left
        yield self.value
        if self.right:
            yield from self.right


tree = Node(4, Node(2, Node(1), Node(3)), Node(6, Node(5)))
print(list(tree), sum(tree), 3 in tree, 9 in tree)  # prints: [1, 2, 3, 4, 5, 6] 21 True False


def primes():
    found = []
    n = 2
    while True:
        if all(n % p for p in found):
            found.append(n)
            yield n
        n += 1


p = primes()
print([next(p) for _ in range(10)])  # prints: [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]


def pipeline(source, *stages):
    for stage in stages:
        source = stage(source)
    return source


print(list(pipeline(range(10), lambda s: (x for x in s if x % 2), lambda s: (x * x for x in s))))  # prints: [1, 9, 25, 49, 81]

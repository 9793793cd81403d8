class V:
    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        return self.n < other.n

    def __gt__(self, other):
        return self.n > other.n


values = [V(3), V(1), V(2)]
print(min(values).n, max(values).n)  # prints: 1 3
print([v.n for v in sorted(values)])  # prints: [1, 2, 3]

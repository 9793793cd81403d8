class Adder:
    def __init__(self, n):
        self.n = n

    def __call__(self, x, *rest, scale=1):
        return (self.n + x + sum(rest)) * scale


add = Adder(1)
print(add(2), add(2, 3, 4), add(2, scale=10), callable(add))  # prints: 3 10 30 True
method = add.__call__
print(method(5))  # prints: 6
print(list(map(add, [1, 2])))  # prints: [2, 3]

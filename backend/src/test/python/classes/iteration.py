class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n


print(list(Countdown(3)), sum(Countdown(4)), [x for x in Countdown(2)])  # prints: [2, 1, 0] 6 [1, 0]
a, b = Countdown(2)
print(a, b)  # prints: 1 0
first, *rest = Countdown(4)
print(first, rest)  # prints: 3 [2, 1, 0]
for v in Countdown(2):
    pass
print(v, 1 in Countdown(3), 9 in Countdown(3), max(Countdown(5)))  # prints: 0 True False 4


class Seq:
    def __getitem__(self, i):
        if i > 2:
            raise IndexError
        return i * i


print(list(Seq()), 4 in Seq(), [*Seq()], tuple(Seq()))  # prints: [0, 1, 4] True [0, 1, 4] (0, 1, 4)
it = iter(Countdown(2))
print(next(it), next(it), next(it, "end"))  # prints: 1 0 end

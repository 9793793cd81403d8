"""Iterators written as classes."""

class Down:
    def __init__(self, n):
        self.n = n
    def __iter__(self):
        return self
    def __next__(self):
        if self.n == 0:
            raise StopIteration
        self.n -= 1
        return self.n
print(list(Down(3)), tuple(Down(2)), sum(Down(4)), set(Down(3)), [*Down(2)], dict(zip(Down(2), "ab")))  # prints: [2, 1, 0] (1, 0) 6 {0, 1, 2} [1, 0] {1: 'a', 0: 'b'}
print(list(enumerate(Down(2))), list(zip(Down(3), Down(2))), list(map(str, Down(2))), list(filter(None, Down(3))), max(Down(5)), ",".join(str(i) for i in Down(3)))  # prints: [(0, 1), (1, 0)] [(2, 1), (1, 0)] ['1', '0'] [2, 1] 4 2,1,0

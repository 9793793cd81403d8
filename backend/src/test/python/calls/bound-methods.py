class A:
    def __init__(self, v):
        self.v = v

    def get(self, k=0):
        return self.v + k

    @classmethod
    def make(cls, v):
        return cls(v)

    @staticmethod
    def plain(v):
        return v * 2


a = A(1)
g = a.get
a.v = 5
print(g(), g(k=1), A.get(a, 2), A.make(3).get(), a.make(4).v, A.plain(4), a.plain(5))  # prints: 5 6 7 3 4 8 10
a.get = lambda: "own"
print(a.get(), g())  # prints: own 5
print(a.get is a.get, g == A.get.__get__(a) if False else g.__self__ is a)  # prints: True True

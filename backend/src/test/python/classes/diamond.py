class A:
    def go(self):
        return ["A"]


class B(A):
    def go(self):
        return ["B"] + super().go()


class C(A):
    def go(self):
        return ["C"] + super().go()


class D(B, C):
    def go(self):
        return ["D"] + super().go()


print(D().go(), [c.__name__ for c in D.mro()])  # prints: ['D', 'B', 'C', 'A'] ['D', 'B', 'C', 'A', 'object']
try:
    class Bad(A, B):
        pass
except TypeError as e:
    print(e)  # prints: Cannot create a consistent method resolution
    # prints: order (MRO) for bases A, B

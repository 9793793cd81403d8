class A:
    print("body runs", __qualname__, __module__)  # prints: body runs A __main__
    total = 0
    for i in range(4):
        total += i
    if total > 3:
        big = True

    def m(self):
        return self.total

    n = m
    del i


print(A.total, A.big, A().n(), hasattr(A, "i"))  # prints: 6 True 6 False


def make(base):
    class Local(base):
        def who(self):
            return __class__.__name__, type(self).__qualname__

    return Local


print(make(A)().who())  # prints: ('Local', 'make.<locals>.Local')

class Single:
    instance = None

    def __new__(cls, *args):
        if cls.instance is None:
            cls.instance = super().__new__(cls)
        return cls.instance

    def __init__(self, v=0):
        self.v = v


a = Single(1)
b = Single(2)
print(a is b, a.v)  # prints: True 2


class Other:
    def __new__(cls):
        return 5

    def __init__(self):
        print("never")


print(Other())  # prints: 5

class P:
    __slots__ = ("x", "y")

    def __init__(self, x):
        self.x = x


p = P(1)
print(p.x)  # prints: 1
p.y = 2
print(p.y)  # prints: 2
try:
    p.z = 3
except AttributeError as e:
    print(e)  # prints: 'P' object has no attribute 'z'

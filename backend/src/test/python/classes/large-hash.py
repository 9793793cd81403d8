class Point:
    def __init__(self, x, y):
        self.x, self.y = x, y

    def __hash__(self):
        return hash((self.x, self.y))


class Far:
    def __init__(self, number):
        self.number = number

    def __hash__(self):
        return self.number


print(hash(Point(100.0, 15.0)) == hash((100.0, 15.0)))  # prints: True
print(hash(Far(2**62)) == 2**62, hash(Far(2**70)), hash(Far(-1)))  # prints: True 512 -2

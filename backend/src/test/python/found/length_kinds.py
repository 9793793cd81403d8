"""What __len__ gives is read as an index: a bool is one, a float is none."""


class Sized:
    def __init__(self, length):
        self.length = length

    def __len__(self):
        return self.length


for length in (True, -1, 10**20, 2.0):
    try:
        print(len(Sized(length)))
    except (TypeError, ValueError, OverflowError) as e:
        print(type(e).__name__, e)
# prints: 1
# prints: ValueError __len__() should return >= 0
# prints: OverflowError cannot fit 'int' into an index-sized integer
# prints: TypeError 'float' object cannot be interpreted as an integer

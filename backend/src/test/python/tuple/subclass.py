"""A class derived from tuple."""

class Point(tuple):
    def __new__(cls, x, y):
        return super().__new__(cls, (x, y))
    @property
    def x(self):
        return self[0]
p = Point(3, 4)
print(p, p.x, len(p), p == (3, 4), {(3, 4): "here"}[p], type(p).__name__, p + (5,))  # prints: (3, 4) 3 2 True here Point (3, 4, 5)

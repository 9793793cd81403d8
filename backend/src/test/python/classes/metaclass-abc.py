from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self):
        pass

    @property
    @abstractmethod
    def name(self):
        pass

    def describe(self):
        return self.name + " " + str(self.area())


class Square(Shape):
    def __init__(self, s):
        self.s = s

    def area(self):
        return self.s ** 2

    @property
    def name(self):
        return "square"


print(Square(3).describe())  # prints: square 9
try:
    Shape()
except TypeError as e:
    print(e)  # prints: Can't instantiate abstract class Shape with abstract methods area, name


class Half(Shape):
    def area(self):
        return 0


try:
    Half()
except TypeError as e:
    print(e)  # prints: Can't instantiate abstract class Half with abstract method name

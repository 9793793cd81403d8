from abc import ABC, abstractmethod


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @abstractmethod
    def name(self): ...


class Square(Shape):
    def area(self):
        return 4

    def name(self):
        return "square"


print(Square().area(), issubclass(Square, Shape))  # prints: 4 True
try:
    Shape()
except TypeError as e:
    print(e)  # prints: Can't instantiate abstract class Shape with abstract methods area, name
Shape.register(int)
print(isinstance(3, Shape))  # prints: True

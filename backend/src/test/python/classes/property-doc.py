"""A property has the text given to it, or that of its getter."""


class Circle:
    @property
    def area(self):
        "How large it is."
        return 3

    @area.setter
    def area(self, value):
        pass

    size = property(lambda self: 1, doc="How wide it is.")


print(Circle.area.__doc__, Circle.size.__doc__, property().__doc__)  # prints: How large it is. How wide it is. None

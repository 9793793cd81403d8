class A:
    @classmethod
    def name(cls):
        return "A of " + cls.__name__

    @property
    def value(self):
        return 1

    def method(self):
        return "A"


class B(A):
    @classmethod
    def name(cls):
        return "B, " + super().name()

    @property
    def value(self):
        return super().value + 1

    def method(self):
        inner = lambda: super(B, self).method()
        return inner() + "B"

    def nested(self):
        return [super(B, self).method() for _ in range(1)]


print(B.name(), B().value, B().method(), B().nested())  # prints: B, A of B 2 AB ['A']


def plain():
    return super()


try:
    plain()
except RuntimeError as e:
    print(e)  # prints: super(): no arguments
try:
    super(B, 5)
except TypeError as e:
    print(e)  # prints: super(type, obj): obj must be an instance or subtype of type

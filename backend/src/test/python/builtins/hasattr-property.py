class A:
    @property
    def broken(self):
        raise AttributeError("inner")

    @property
    def wrong(self):
        raise ValueError("other")


print(hasattr(A(), "broken"))  # prints: False
try:
    hasattr(A(), "wrong")
except ValueError as e:
    print(e)  # prints: other

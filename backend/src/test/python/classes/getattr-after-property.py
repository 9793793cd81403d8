"""A property that raises AttributeError lets __getattr__ answer."""


class Lazy:
    @property
    def broken(self):
        return self.nowhere

    @property
    def refused(self):
        raise AttributeError("not today")

    def __getattr__(self, name):
        if name == "nowhere":
            raise AttributeError(name)
        return "instead of " + name


lazy = Lazy()
print(lazy.broken, lazy.refused)  # prints: instead of broken instead of refused
print("{0.broken} {0.other}".format(lazy))  # prints: instead of broken instead of other
print(hasattr(lazy, "nowhere"), getattr(lazy, "nowhere", 1))  # prints: False 1

"""Two ways to share state: the Borg and the singleton."""


class Borg:
    _shared = {}

    def __init__(self):
        self.__dict__ = self._shared


class Settings(Borg):
    def __init__(self, **values):
        super().__init__()
        self.__dict__.update(values)

    def __str__(self):
        return ", ".join(f"{key}={value}" for key, value in sorted(vars(self).items()))


class Singleton:
    _instance = None

    def __new__(cls, *args, **kwargs):
        if cls._instance is None:
            print("making the one and only")
            cls._instance = super().__new__(cls)
        return cls._instance

    def __init__(self, name):
        self.name = name


first = Settings(color="blue", size=3)
second = Settings()
second.size += 1
print(first)
print(first is second, first.__dict__ is second.__dict__)

one = Singleton("one")
two = Singleton("two")
print(one is two, one.name)
# prints: color=blue, size=4
# prints: False True
# prints: making the one and only
# prints: True two

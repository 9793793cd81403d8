"""Objects that learn new methods while the program runs."""

import types


class Robot:
    registry = {}

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Robot.registry[cls.__name__.lower()] = cls

    def __init__(self, name):
        self.name = name

    def __getattr__(self, missing):
        if missing.startswith("can_"):
            return False
        raise AttributeError(f"{type(self).__name__} {self.name} has no {missing}")

    def learn(self, function):
        setattr(self, function.__name__, types.MethodType(function, self))
        setattr(self, f"can_{function.__name__}", True)


class Cleaner(Robot):
    pass


class Cook(Robot):
    def serve(self):
        return f"{self.name} serves soup"


def dance(self, steps=2):
    return " ".join([self.name, "dances:"] + ["step"] * steps)


print(sorted(Robot.registry))
ada, bob = Robot.registry["cleaner"]("Ada"), Robot.registry["cook"]("Bob")
ada.learn(dance)
print(ada.dance(), "|", ada.dance(steps=3))
print(ada.can_dance, bob.can_dance, ada.can_serve, bob.serve())
print(ada.dance.__self__ is ada, ada.dance.__func__ is dance, dance(bob, 1))
try:
    bob.dance()
except AttributeError as error:
    print(error)
Robot.greet = lambda self: f"I am {self.name}, a {self.__class__.__name__.lower()}"
print(ada.greet(), "-", bob.greet())
# prints: ['cleaner', 'cook']
# prints: Ada dances: step step | Ada dances: step step step
# prints: True False False Bob serves soup
# prints: True True Bob dances: step
# prints: Cook Bob has no dance
# prints: I am Ada, a cleaner - I am Bob, a cook

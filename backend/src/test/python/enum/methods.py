from enum import Enum, unique


class Planet(Enum):
    EARTH = (5.97, 6.37)
    MARS = (0.64, 3.39)

    def __init__(self, mass, radius):
        self.mass = mass
        self.radius = radius

    def big(self):
        return self.mass > 1

    @classmethod
    def first(cls):
        return cls.EARTH


print(Planet.EARTH.big(), Planet.MARS.radius, Planet.first().name)  # prints: True 3.39 EARTH
try:

    @unique
    class U(Enum):
        A = 1
        B = 1

except ValueError as e:
    print(e)  # prints: duplicate values found in <enum 'U'>: B -> A

from enum import Enum


class Color(Enum):
    RED = 1
    GREEN = 2


print(Color.RED, repr(Color.RED), Color.RED.name, Color.RED.value)
# prints: Color.RED <Color.RED: 1> RED 1
print(Color(2), Color["RED"], list(Color), len(Color))
# prints: Color.GREEN Color.RED [<Color.RED: 1>, <Color.GREEN: 2>] 2
print(Color.RED is Color(1), Color.RED == 1, Color.RED in Color, isinstance(Color.RED, Color))
# prints: True False True True
try:
    Color(5)
except ValueError as e:
    print(e)  # prints: 5 is not a valid Color
try:
    Color["NO"]
except KeyError as e:
    print(repr(e))  # prints: KeyError('NO')

import functools
import math


class Tools:
    size = len
    near = math.isclose
    reduce = functools.reduce
    upper = str.upper


class Word(str):
    shout = str.upper


tools = Tools()
print(tools.size([1, 2]), Tools.size("abc"))  # prints: 2 3
print(tools.near(1.0, 1.0), tools.reduce(max, [1, 3, 2]))  # prints: True 3
print(Word("abc").shout())  # prints: ABC

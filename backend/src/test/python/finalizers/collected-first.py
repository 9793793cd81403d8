# What a function of the library was given lives as long as the exception it raised; circles are collected first at the end.
import functools


class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("gone:", self.name)


def told():
    try:
        functools.reduce(Noisy("function"), [1, 2])
    except TypeError as e:
        print(e)
    print("after")


told()
# prints: gone: function
# prints: 'Noisy' object is not callable
# prints: after
kept = Noisy("kept")
circle = [Noisy("in a circle")]
circle.append(circle)
del circle
print("end")  # prints: end
# prints: gone: in a circle
# prints: gone: kept

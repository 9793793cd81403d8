import pickle
from collections import Counter, OrderedDict, deque, namedtuple
from enum import Enum


class Point:
    def __init__(self, x, y):
        self.x = x
        self.y = y


class Stack(list):
    pass


class Colour(Enum):
    RED = 1


Pair = namedtuple("Pair", "a b")
points = [Point(1, 2), Point("x", 3)]
print(pickle.dumps(points))  # prints: b'\x80\x04\x95@\x00\x00\x00\x00\x00\x00\x00]\x94(\x8c\x08__main__\x94\x8c\x05Point\x94\x93\x94)\x81\x94}\x94(\x8c\x01x\x94K\x01\x8c\x01y\x94K\x02ubh\x03)\x81\x94}\x94(h\x06h\x06h\x07K\x03ube.'
print(pickle.dumps(Stack([1])))  # prints: b'\x80\x04\x95\x1c\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x05Stack\x94\x93\x94)\x81\x94K\x01a.'
print(pickle.dumps(len))  # prints: b'\x80\x04\x95\x14\x00\x00\x00\x00\x00\x00\x00\x8c\x08builtins\x94\x8c\x03len\x94\x93\x94.'
print(pickle.dumps(Colour.RED))  # prints: b'\x80\x04\x95\x1d\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x06Colour\x94\x93\x94K\x01\x85\x94R\x94.'
for value in (Pair(1, 2), Counter("aab"), deque([1], 3), OrderedDict(b=1), ValueError("x"), 2j):
    copy = pickle.loads(pickle.dumps(value))
    print(copy, type(copy) is type(value))
# prints: Pair(a=1, b=2) True
# prints: Counter({'a': 2, 'b': 1}) True
# prints: deque([1], maxlen=3) True
# prints: OrderedDict([('b', 1)]) True
# prints: x True
# prints: 2j True
print(pickle.loads(pickle.dumps(Colour.RED)) is Colour.RED)  # prints: True
shared = [[]]
shared.append(shared[0])
one, two = pickle.loads(pickle.dumps(shared))
print(one is two)  # prints: True
loop = []
loop.append(loop)
again = pickle.loads(pickle.dumps(loop))
print(again[0] is again, again is loop)  # prints: True False

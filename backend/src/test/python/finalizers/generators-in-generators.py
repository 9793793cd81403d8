# A generator that holds another is closed first.
from contextlib import contextmanager
from itertools import islice


def inner():
    try:
        yield from range(9)
    finally:
        print("inner closed")


def outer():
    numbers = inner()
    next(numbers)
    try:
        yield from numbers
    finally:
        print("outer closes")


def holder():
    numbers = inner()
    next(numbers)
    try:
        yield 1
    finally:
        print("holder closes")


o = outer()
print(next(o))  # prints: 1
del o
# prints: inner closed
# prints: outer closes
print("deleted")  # prints: deleted
h = holder()
next(h)
del h
# prints: holder closes
# prints: inner closed


@contextmanager
def managed(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)


def with_manager():
    with managed("with"):
        yield from range(3)


for i in with_manager():
    if i:
        break
# prints: enter with
# prints: exit with
print(list(islice(with_manager(), 2)))
# prints: enter with
# prints: exit with
# prints: [0, 1]


def never_left():
    manager = managed("never left")
    manager.__enter__()
    print("returning")


never_left()
# prints: enter never left
# prints: returning
# prints: exit never left
print("end")  # prints: end

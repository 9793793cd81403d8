# The traceback of an exception keeps the variables of its frames.
def numbers(name):
    try:
        yield 1
    finally:
        print("closed", name)


def raiser(name):
    g = numbers(name)
    next(g)
    raise ValueError(name)


try:
    raiser("first")
except ValueError as e:
    print("handling", e)  # prints: handling first
# prints: closed first
print("handled")  # prints: handled
kept = []
try:
    raiser("second")
except ValueError as e:
    kept.append(e)
print("kept")  # prints: kept
kept.clear()  # prints: closed second
try:
    raiser("third")
except ValueError as e:
    e.__traceback__ = None  # prints: closed third
    print("without traceback")  # prints: without traceback

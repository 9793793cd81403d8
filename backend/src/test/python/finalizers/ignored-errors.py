# What a finalizer raises is reported and ignored.
# raises: RuntimeError: generator ignored GeneratorExit
# exits: 0
def stubborn():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("ignoring")
            yield 2
            return


def failing():
    try:
        yield 1
    finally:
        raise KeyError("lost")


class Failing:
    def __del__(self):
        raise OSError("lost, too")


f = failing()
next(f)
del f
print("after the first")  # prints: after the first
Failing()
print("after the second")  # prints: after the second
s = stubborn()
next(s)
del s  # prints: ignoring
print("after the third")  # prints: after the third

"""What is wrong with an exception thrown into a generator is raised where it delegates, outside where it does not."""


class Failure(Exception):
    def __init__(self, code, text="none"):
        super().__init__(code, text)
        print("made", code, text)


def inner():
    while True:
        try:
            yield 1
        except ValueError as e:
            print("inner", repr(e))


def outer():
    try:
        yield from delegate
    except TypeError as e:
        print("outer", e)
        yield 2


delegate = inner()
generator = outer()
next(generator)
print(generator.gi_yieldfrom is delegate, delegate.gi_yieldfrom)  # prints: True None
print(generator.throw(ValueError, (1, 2)))
# prints: inner ValueError(1, 2)
# prints: 1
print(generator.throw("text"))
# prints: outer exceptions must be classes or instances deriving from BaseException, not str
# prints: 2
try:
    delegate.throw("text")
except TypeError as e:
    print(e)  # prints: exceptions must be classes or instances deriving from BaseException, not str
try:
    delegate.throw(Failure, 7)
except Failure as e:
    print(repr(e))
# prints: made 7 none
# prints: Failure(7, 'none')

delegate = inner()
generator = outer()
next(generator)
generator.throw(Failure)  # prints: outer Failure.__init__() missing 1 required positional argument: 'code'
for arguments in ((ValueError(1), 2), (ValueError, 1, 2)):
    try:
        generator.throw(*arguments)
    except TypeError as e:
        print(e)
# prints: instance exception may not have a separate value
# prints: throw() third argument must be a traceback object


def listing():
    try:
        yield from [1, 2]
    except TypeError:
        print("not here")


generator = listing()
next(generator)
try:
    generator.throw("text")  # what it delegates to cannot be thrown into
except TypeError as e:
    print(e)  # prints: exceptions must be classes or instances deriving from BaseException, not str
print(next(generator))  # prints: 2

def inner():
    x = yield 1
    log.append(x)
    try:
        y = yield 2
    except ValueError as e:
        log.append(str(e))
        y = yield 3
    log.append(y)
    return "result"


def outer():
    result = yield from inner()
    log.append(result)
    yield from "ab"
    yield from range(2)


log = []
o = outer()
print(next(o), o.send("x"), o.throw(ValueError("thrown")), o.send("y"))  # prints: 1 2 3 a
print(list(o), log)  # prints: ['b', 0, 1] ['x', 'thrown', 'y', 'result']


class Iter:
    def __iter__(self):
        return self

    def __next__(self):
        raise StopIteration("from iter")


def over():
    print((yield from Iter()))  # prints: from iter
    print((yield from []))   # prints: None
    yield "last"


print(list(over()))  # prints: ['last']


def closing():
    try:
        yield 1
    finally:
        log.append("closed inner")


def delegating():
    try:
        yield from closing()
    finally:
        log.append("closed outer")


log = []
d = delegating()
next(d)
d.close()
print(log)  # prints: ['closed inner', 'closed outer']
try:
    def bad():
        yield from 5
    next(bad())
except TypeError as e:
    print(e)  # prints: 'int' object is not iterable

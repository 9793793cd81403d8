def g():
    while True:
        try:
            yield "waiting"
        except ValueError as e:
            yield "caught " + str(e)
        finally:
            log.append("finally")


log = []
a = g()
print(next(a), a.throw(ValueError("v")), next(a))  # prints: waiting caught v waiting
a.close()
print(log)  # prints: ['finally', 'finally']
try:
    a.throw(KeyError("late"))
except KeyError as e:
    print("raised", e)  # prints: raised 'late'


def stubborn():
    try:
        yield 1
    except GeneratorExit:
        yield 2


s = stubborn()
next(s)
try:
    s.close()
except RuntimeError as e:
    print(e)  # prints: generator ignored GeneratorExit


def fresh():
    yield 1


f = fresh()
f.close()
print(list(f))  # prints: []
f = fresh()
try:
    f.throw(ValueError("at start"))
except ValueError as e:
    print(e)  # prints: at start

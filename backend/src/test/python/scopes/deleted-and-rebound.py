def f():
    a = 1
    del a
    a = 2
    return a


print(f())  # prints: 2


def g():
    try:
        raise ValueError("v")
    except ValueError as e:
        pass
    try:
        return e
    except UnboundLocalError as error:
        return str(error)


print(g())  # prints: cannot access local variable 'e' where it is not associated with a value

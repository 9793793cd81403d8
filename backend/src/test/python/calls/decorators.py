def trace(name):
    log.append("make " + name)

    def decorate(f):
        log.append("decorate " + name)

        def wrapper(*args, **kw):
            log.append(name)
            return f(*args, **kw)

        return wrapper

    return decorate


log = []


@trace("outer")
@trace("inner")
def f(x):
    return x + 1


print(f(1), log)  # prints: 2 ['make outer', 'make inner', 'decorate inner', 'decorate outer', 'outer', 'inner']


class Registry:
    def __init__(self):
        self.names = []

    def __call__(self, cls):
        self.names.append(cls.__name__)
        return cls


register = Registry()


@register
class A:
    pass


print(register.names, A.__name__)  # prints: ['A'] A

def tried(f, *args, **kw):
    try:
        return f(*args, **kw)
    except TypeError as e:
        return str(e)


def none(): pass


def one(a): pass


def two(a, b): pass


def three(a, b, c): pass


def default(a, b=1): pass


def only(*, a, b=1): pass


def positional(a, b, /): pass


def mixed(a, *, b): pass


print(tried(none, 1))  # prints: none() takes 0 positional arguments but 1 was given
print(tried(none, x=1))  # prints: none() got an unexpected keyword argument 'x'
print(tried(one))  # prints: one() missing 1 required positional argument: 'a'
print(tried(one, 1, 2))  # prints: one() takes 1 positional argument but 2 were given
print(tried(one, 1, a=2))  # prints: one() got multiple values for argument 'a'
print(tried(two))  # prints: two() missing 2 required positional arguments: 'a' and 'b'
print(tried(two, b=1))  # prints: two() missing 1 required positional argument: 'a'
print(tried(three))  # prints: three() missing 3 required positional arguments: 'a', 'b', and 'c'
print(tried(default))  # prints: default() missing 1 required positional argument: 'a'
print(tried(default, 1, 2, 3))  # prints: default() takes from 1 to 2 positional arguments but 3 were given
print(tried(only))  # prints: only() missing 1 required keyword-only argument: 'a'
print(tried(only, 1))  # prints: only() takes 0 positional arguments but 1 was given
print(tried(only, 1, a=2))  # prints: only() takes 0 positional arguments but 1 positional argument (and 1 keyword-only argument) were given
print(tried(positional, a=1, b=2))  # prints: positional() got some positional-only arguments passed as keyword arguments: 'a, b'
print(tried(positional, 1, b=2))  # prints: positional() got some positional-only arguments passed as keyword arguments: 'b'
print(tried(mixed, 1, 2, b=3))  # prints: mixed() takes 1 positional argument but 2 positional arguments (and 1 keyword-only argument) were given
print(tried(mixed, 1, 2))  # prints: mixed() takes 1 positional argument but 2 were given
print(tried(lambda: 0, 1))  # prints: <lambda>() takes 0 positional arguments but 1 was given

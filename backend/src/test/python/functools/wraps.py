from functools import wraps


def decorate(f):
    @wraps(f)
    def inner(*args):
        """Inner."""
        return f(*args) + 1

    return inner


@decorate
def add(a, b):
    """Adds."""
    return a + b


print(add(1, 2), add.__name__, add.__doc__, add.__wrapped__(1, 2))  # prints: 4 add Adds. 3

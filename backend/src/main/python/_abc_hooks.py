"""What abstract classes ask of the classes that are to belong to them."""


def has_methods(C, *names):
    """Whether a class has methods of these names, none of them None, as a __subclasshook__ says it."""
    for name in names:
        for base in C.__mro__:
            if name in base.__dict__:
                if base.__dict__[name] is None:
                    return NotImplemented
                break
        else:
            return NotImplemented
    return True

"""A single *items is looked at only when the keyword arguments are there."""


def show(*args, **words):
    return args, words


def missing():
    raise KeyError("k")


for call in (lambda: show(*3, **{"z": missing()}), lambda: show(1, *3, z=missing()), lambda: show(*"ab", **{"q": 1}, r=2)):
    try:
        print(call())
    except (KeyError, TypeError) as e:
        print(type(e).__name__, e)
# prints: KeyError 'k'
# prints: TypeError Value after * must be an iterable, not int
# prints: (('a', 'b'), {'q': 1, 'r': 2})

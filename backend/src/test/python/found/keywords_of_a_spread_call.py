"""f(*items, **names): first names given twice, then whether items can be gone through, then texts."""


def f(*args, **kwargs):
    return args, kwargs


for call in (lambda: f(*3, **{1: 2}), lambda: f(*[3], **{1: 2}), lambda: f(*3, **{"a": 1}, **{"a": 2})):
    try:
        call()
    except TypeError as e:
        print(e)
# prints: __main__.f() argument after * must be an iterable, not int
# prints: keywords must be strings
# prints: __main__.f() got multiple values for keyword argument 'a'

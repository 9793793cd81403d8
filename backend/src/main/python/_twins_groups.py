"""Exception groups: splitting and putting together (PEP 654, Objects/exceptions.c)."""


_FUNCTION = type(lambda: None)


def BaseExceptionGroup_split(self, condition, /):
    return _split(self, _matcher(condition))


def BaseExceptionGroup_subgroup(self, condition, /):
    return _split(self, _matcher(condition))[0]


def BaseExceptionGroup_merge(group, added, kept):
    """What goes on behind except*: new exceptions beside those of the group that are left."""
    left = None
    if kept:
        leaves = {id(leaf) for part in kept for leaf in _leaves(part)}
        left = _split(group, lambda e: id(e) in leaves)[0]
    if not added:
        return left
    if left is not None:
        added += (left,)
    if len(added) == 1:
        return added[0]
    return BaseExceptionGroup("", list(added))


def _leaves(exception):
    if isinstance(exception, BaseExceptionGroup):
        for member in exception.exceptions:
            yield from _leaves(member)
    else:
        yield exception


def _matcher(condition):
    if isinstance(condition, type) and issubclass(condition, BaseException):
        return lambda e: isinstance(e, condition)
    if isinstance(condition, tuple):
        if all(isinstance(c, type) and issubclass(c, BaseException) for c in condition):
            return lambda e: isinstance(e, condition)
    elif isinstance(condition, _FUNCTION):
        return condition
    raise TypeError("expected a function, exception type or tuple of exception types")


def _split(exception, matches):
    if matches(exception):
        return exception, None
    if not isinstance(exception, BaseExceptionGroup):
        return None, exception
    taken, left = [], []
    for member in exception.exceptions:
        match, rest = _split(member, matches)
        if match is not None:
            taken.append(match)
        if rest is not None:
            left.append(rest)
    return _derived(exception, taken), _derived(exception, left)


def _derived(group, members):
    if not members:
        return None
    made = group.derive(members)
    if not isinstance(made, BaseExceptionGroup):
        raise TypeError("derive must return an instance of BaseExceptionGroup")
    made.__traceback__ = group.__traceback__
    made.__context__ = group.__context__
    made.__cause__ = group.__cause__
    made.__suppress_context__ = group.__suppress_context__
    if isinstance(getattr(group, "__notes__", None), (list, tuple)):
        made.__notes__ = list(group.__notes__)
    return made

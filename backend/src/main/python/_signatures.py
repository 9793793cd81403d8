"""Binding arguments to parameters known only at run time, with the errors of a def."""


def _quoted(names):
    quoted = [repr(name) for name in names]
    if len(quoted) < 3:
        return " and ".join(quoted)
    return ", ".join(quoted[:-1]) + ", and " + quoted[-1]


def _missing(function, kind, names):
    plural = "" if len(names) == 1 else "s"
    raise TypeError(
        f"{function}() missing {len(names)} required {kind} argument{plural}: {_quoted(names)}"
    )


def _too_many(function, least, most, given, by_keyword):
    takes = f"from {least} to {most}" if least < most else str(most)
    plural = "s" if least < most or most != 1 else ""
    were = f"{given} was" if given == 1 else f"{given} were"
    if by_keyword:
        were = f"{given} positional argument{'' if given == 1 else 's'} "
        were += f"(and {by_keyword} keyword-only argument{'' if by_keyword == 1 else 's'}) were"
    raise TypeError(f"{function}() takes {takes} positional argument{plural} but {were} given")


def bind(function, positional, defaults, keyword_only, args, keywords):
    """A dict of the parameters that were given; self, not among the names, counts in errors.

    defaults is a container of the names that may be left out.
    """
    bound = dict(zip(positional, args))
    for name, value in keywords.items():
        if name in bound:
            raise TypeError(f"{function}() got multiple values for argument {name!r}")
        if name not in positional and name not in keyword_only:
            raise TypeError(f"{function}() got an unexpected keyword argument {name!r}")
        bound[name] = value
    if len(args) > len(positional):
        optional = [name for name in positional if name in defaults]
        most = len(positional) + 1
        by_keyword = len([name for name in keyword_only if name in bound])
        _too_many(function, most - len(optional), most, len(args) + 1, by_keyword)
    if len(bound) < len(positional) + len(keyword_only):
        absent = [name for name in positional if name not in bound and name not in defaults]
        if absent:
            _missing(function, "positional", absent)
        absent = [name for name in keyword_only if name not in bound and name not in defaults]
        if absent:
            _missing(function, "keyword-only", absent)
    return bound

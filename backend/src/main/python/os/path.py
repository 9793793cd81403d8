"""Paths as texts: what of os.path needs no file system."""

curdir = "."
pardir = ".."
sep = "/"
altsep = None
extsep = "."
pathsep = ":"
defpath = "/bin:/usr/bin"
devnull = "/dev/null"


def _text(path):
    if isinstance(path, str):
        return path
    raise TypeError(
        f"expected str, bytes or os.PathLike object, not {type(path).__name__}"
    )


def join(a, *p):
    path = _text(a)
    for part in p:
        _text(part)
        if part.startswith("/"):
            path = part
        elif not path or path.endswith("/"):
            path += part
        else:
            path += "/" + part
    return path


def split(p):
    cut = _text(p).rfind("/") + 1
    head, tail = p[:cut], p[cut:]
    if head.strip("/"):
        head = head.rstrip("/")
    return head, tail


def basename(p):
    return split(p)[1]


def dirname(p):
    return split(p)[0]


def splitext(p):
    name = _text(p).rfind("/") + 1
    dot = p.rfind(".")
    if dot <= name or not p[name:dot].strip("."):
        return p, ""
    return p[:dot], p[dot:]


def splitdrive(p):
    return "", _text(p)


def isabs(s):
    return _text(s).startswith("/")


def normcase(s):
    return _text(s)


def normpath(path):
    if not _text(path):
        return "."
    root = "/" if path.startswith("/") else ""
    if path.startswith("//") and not path.startswith("///"):
        root = "//"
    kept = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part != ".." or (not root and not kept) or (kept and kept[-1] == ".."):
            kept.append(part)
        elif kept:
            kept.pop()
    return root + "/".join(kept) or "."


def commonprefix(m):
    if not m:
        return ""
    first, last = min(m), max(m)
    for i, letter in enumerate(first):
        if letter != last[i]:
            return first[:i]
    return first

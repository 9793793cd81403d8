"""The part of os that stays within the virtual computer."""

from _os import _exit, cpu_count, getpid, getppid
import os.path

name = "posix"
sep = "/"
altsep = None
extsep = "."
pathsep = ":"
linesep = "\n"
curdir = "."
pardir = ".."
devnull = "/dev/null"
defpath = "/bin:/usr/bin"
environ = {}
error = OSError


def getenv(key, default=None):
    return environ.get(key, default)


def putenv(key, value):
    environ[key] = value


def unsetenv(key):
    environ.pop(key, None)


def fspath(path):
    if isinstance(path, (str, bytes)):
        return path
    raise TypeError(
        f"expected str, bytes or os.PathLike object, not {type(path).__name__}"
    )

"""Classes and functions on their way: by the names of their modules and their own."""

import sys

from _pickle import PicklingError


def lookup(module, path):
    found = module
    for part in path.split("."):
        found = getattr(found, part)
    return found


def name_of(obj, name):
    """Module and dotted name under which an object is to be found again."""
    if name is None:
        name = getattr(obj, "__qualname__", None)
        if name is None:
            name = obj.__name__
    if "<locals>" in name:
        raise AttributeError(f"Can't pickle local object {name!r}")
    module_name = getattr(obj, "__module__", None)
    if module_name is None:
        module_name = "builtins" if hasattr(sys.modules["builtins"], name) else "__main__"
    try:
        module = __import__(module_name, None, None, ["*"])
    except ImportError:
        raise PicklingError(
            f"Can't pickle {obj!r}: import of module {module_name!r} failed"
        ) from None
    try:
        found = lookup(module, name)
    except AttributeError:
        raise PicklingError(
            f"Can't pickle {obj!r}: attribute lookup {name} on {module_name} failed"
        ) from None
    if found is not obj:
        raise PicklingError(
            f"Can't pickle {obj!r}: it's not the same object as {module_name}.{name}"
        )
    return module_name, name


def find(module_name, name):
    module = __import__(module_name, None, None, ["*"])
    found = module
    for part in name.split("."):
        try:
            found = getattr(found, part)
        except AttributeError:
            raise AttributeError(f"Can't get attribute {name!r} on {module!r}") from None
    return found

"""Weak references, all refused: nobody counts references here, so nobody knows when one dies."""

from _interpreter import refused as _refused

_WHY = "(no references are counted here: when an object dies is not known)"

for _name in (
    "ref",
    "proxy",
    "finalize",
    "getweakrefcount",
    "getweakrefs",
    "ReferenceType",
    "KeyedRef",
    "WeakKeyDictionary",
    "WeakMethod",
    "WeakSet",
    "WeakValueDictionary",
):
    globals()[_name] = _refused(_name, f"weakref.{_name} {_WHY}")

"""Weak references, all refused by name."""

from _interpreter import refused as _refused

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
    globals()[_name] = _refused(_name, f"weakref.{_name}")

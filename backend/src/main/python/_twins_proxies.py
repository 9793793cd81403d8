"""The mappingproxy of a mapping that is no plain dict."""


class _MappingProxy:
    """A mapping of a program's class that can only be read."""

    def __init__(self, mapping):
        self._mapping = mapping

    def __or__(self, other):
        if isinstance(other, _MappingProxy):
            other = other._mapping
        return self._mapping | other

    def __ror__(self, other):
        return other | self._mapping

    def __reversed__(self):
        return reversed(self._mapping)

    def __hash__(self):
        return hash(self._mapping)

    def __getitem__(self, key):
        return self._mapping[key]

    def __contains__(self, key):
        return key in self._mapping

    def __len__(self):
        return len(self._mapping)

    def __iter__(self):
        return iter(self._mapping)

    def get(self, key, default=None):
        return self._mapping.get(key, default)

    def keys(self):
        return self._mapping.keys()

    def values(self):
        return self._mapping.values()

    def items(self):
        return self._mapping.items()

    def copy(self):
        return self._mapping.copy()

    def __eq__(self, other):
        return self._mapping == other

    def __repr__(self):
        return f"mappingproxy({self._mapping!r})"

    def __str__(self):
        return str(self._mapping)


_MappingProxy.__name__ = "mappingproxy"
_MappingProxy.__qualname__ = "mappingproxy"


def mappingproxy___new__(mapping):
    return _MappingProxy(mapping)

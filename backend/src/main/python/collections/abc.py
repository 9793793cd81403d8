"""Abstract base classes of containers."""

from _abc_mappings import (
    ItemsView,
    KeysView,
    Mapping,
    MappingView,
    MutableMapping,
    ValuesView,
)
from _abc_protocols import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Collection,
    Container,
    Coroutine,
    Generator,
    Hashable,
    Iterable,
    Iterator,
    Reversible,
    Sized,
)
from _abc_sequences import ByteString, MutableSequence, Sequence
from _abc_sets import MutableSet, Set

Set.register(frozenset)
Set.register(type({}.keys()))
Set.register(type({}.items()))
MutableSet.register(set)
Mapping.register(dict)
Mapping.register(type(type.__dict__))
MutableMapping.register(dict)
for _cls in (tuple, str, range, bytes):
    Sequence.register(_cls)
ByteString.register(bytes)
ByteString.register(bytearray)
MutableSequence.register(list)
MutableSequence.register(bytearray)
KeysView.register(type({}.keys()))
ItemsView.register(type({}.items()))
ValuesView.register(type({}.values()))
for _cls in (type(lambda: None), type(len), type([].append), type(Hashable.register), type):
    Callable.register(_cls)

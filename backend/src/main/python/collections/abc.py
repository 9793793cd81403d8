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
from _collections import deque as _deque
import types as _types

for _abstract, _classes in (
    (Coroutine, (_types.CoroutineType,)),
    (AsyncGenerator, (_types.AsyncGeneratorType,)),
    (Generator, (_types.GeneratorType,)),
    (Set, (frozenset, type({}.keys()), type({}.items()))),
    (MutableSet, (set,)),
    (Mapping, (_types.MappingProxyType,)),
    (MutableMapping, (dict,)),
    (Sequence, (tuple, str, range)),
    (ByteString, (bytes, bytearray)),
    (MutableSequence, (list, bytearray, _deque)),
    (KeysView, (type({}.keys()),)),
    (ItemsView, (type({}.items()),)),
    (ValuesView, (type({}.values()),)),
    (
        Callable,
        (
            _types.FunctionType,
            _types.BuiltinFunctionType,
            _types.MethodType,
            _types.MethodDescriptorType,
            _types.WrapperDescriptorType,
            staticmethod,
            type,
        ),
    ),
):
    for _cls in _classes:
        _abstract.register(_cls)

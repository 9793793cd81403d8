import abc
import types
import typing

T = typing.TypeVar("T")


def body(names):
    names["x"] = 1


Made = types.new_class("Made", (typing.Generic[T], abc.ABC), {}, body)
print([base.__name__ for base in Made.__mro__])  # prints: ['Made', 'Generic', 'ABC', 'object']
print(Made.x, type(Made), Made.__orig_bases__)
# prints: 1 <class 'abc.ABCMeta'> (typing.Generic[~T], <class 'abc.ABC'>)
print(types.resolve_bases((list[int], dict)))  # prints: (<class 'list'>, <class 'dict'>)
print(types.prepare_class("Made", (abc.ABC,)))  # prints: (<class 'abc.ABCMeta'>, {}, {})
print(type(types.new_class("Plain")()).__name__)  # prints: Plain


class Point:
    __slots__ = ("x",)


print(isinstance(Point.x, types.MemberDescriptorType), types.MappingProxyType)
# prints: True <class 'mappingproxy'>

"""How type hints read, and which parameters they take."""

from typing import Callable, ClassVar, Dict, List, Literal, Optional, Tuple, TypeVar, Union, get_args, overload

for call in (
    lambda: (Union[int, int], Union[int], Optional[None], Union[int, None, str]),  # prints: (<class 'int'>, <class 'int'>, <class 'NoneType'>, typing.Union[int, NoneType, str])
    lambda: Optional[int, str],  # prints: TypeError typing.Optional requires a single type. Got (<class 'int'>, <class 'str'>).
    lambda: (Optional[Union[int, str]], Union["X", None], Dict[str, None]),  # prints: (typing.Union[int, str, NoneType], typing.Optional[ForwardRef('X')], typing.Dict[str, NoneType])
    lambda: List[int, str],  # prints: TypeError Too many arguments for typing.List; actual 2, expected 1
    lambda: Union[()],  # prints: TypeError Cannot take a Union of no types.
    lambda: (Callable[[int, "X"], None], Callable[..., int]),  # prints: (typing.Callable[[int, ForwardRef('X')], NoneType], typing.Callable[..., int])
    lambda: get_args(Callable[[int], str]),  # prints: ([<class 'int'>], <class 'str'>)
    lambda: Union[int, str] == Union[str, int],  # prints: True
    lambda: Literal["a", "a", 1, True],  # prints: typing.Literal['a', 1, True]
    lambda: (List["X"], list[List[int]], Tuple[()]),  # prints: (typing.List[ForwardRef('X')], list[typing.List[int]], typing.Tuple[()])
    lambda: ClassVar[int, str],  # prints: TypeError typing.ClassVar accepts only single type. Got (<class 'int'>, <class 'str'>).
    lambda: TypeVar("T", int),  # prints: TypeError A single constraint is not allowed
    lambda: List[int](),  # prints: TypeError Type List cannot be instantiated; use list() instead
    lambda: Union[int, str](),  # prints: TypeError Cannot instantiate typing.Union
    lambda: overload(lambda: 1)(),  # prints: NotImplementedError You should not call an overloaded function. A series of @overload-decorated functions outside a stub module should always be followed by an implementation that is not @overload-ed.
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)

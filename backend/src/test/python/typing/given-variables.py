from typing import Callable, Dict, List, Optional, TypeVar, Union

K = TypeVar("K")
V = TypeVar("V")
Groups = Dict[K, List[V]]


def failing(action):
    try:
        print(action())
    except TypeError as error:
        print(error)


print(Groups.__parameters__, List[int].__parameters__)  # prints: (~K, ~V) ()
print(Groups[str, int], Optional[K][int], List[K][V])
# prints: typing.Dict[str, typing.List[int]] typing.Optional[int] typing.List[~V]
print(Union[K, int][int], Callable[[K], V][int, str], List[list[K]][int])
# prints: <class 'int'> typing.Callable[[int], str] typing.List[list[int]]
failing(lambda: List[int][str])  # prints: typing.List[int] is not a generic class
failing(lambda: Groups[int])
# prints: Too few arguments for typing.Dict[~K, typing.List[~V]]; actual 1, expected 2

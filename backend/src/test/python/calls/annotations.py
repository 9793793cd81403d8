def f(a: int, b: "text" = 1, *args: str, c: float, **kw: dict) -> bool:
    return a


print(f.__annotations__)  # prints: {'a': <class 'int'>, 'b': 'text', 'args': <class 'str'>, 'c': <class 'float'>, 'kw': <class 'dict'>, 'return': <class 'bool'>}
x: int = 5
y: str
print(__annotations__)  # prints: {'x': <class 'int'>, 'y': <class 'str'>}


class A:
    a: int
    b: "B" = 3


print(A.__annotations__, A.b, hasattr(A, "a"))  # prints: {'a': <class 'int'>, 'b': 'B'} 3 False

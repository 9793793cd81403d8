from types import SimpleNamespace, FunctionType, GeneratorType

n = SimpleNamespace(a=1, b="x")
n.c = 3
print(n, n.a, n == SimpleNamespace(a=1, b="x", c=3))  # prints: namespace(a=1, b='x', c=3) 1 True
print(isinstance(lambda: 0, FunctionType), isinstance((x for x in []), GeneratorType))  # prints: True True

import functools
import inspect


def f(a, b: int = 2, *args, c, d=4, **kw) -> int: ...
def g(a, /, b, *, c: "str" = "x"): ...


class Worker:
    def __init__(self, name, daemon=False): ...
    def run(self, times: list[int] = []): ...
    @classmethod
    def make(cls, q): ...
    def __call__(self, k): ...


class Plain: ...


worker = Worker("w")
for x in f, g, Worker, worker, Worker.run, worker.run, Worker.make, Plain, lambda x, *y: 0:
    print(inspect.signature(x))  # prints: (a, b: int = 2, *args, c, d=4, **kw) -> int
# prints: (a, /, b, *, c: 'str' = 'x')
# prints: (name, daemon=False)
# prints: (k)
# prints: (self, times: list[int] = [])
# prints: (times: list[int] = [])
# prints: (q)
# prints: ()
# prints: (x, *y)
print(inspect.signature(functools.partial(f, 1, c=3)))  # prints: (b: int = 2, *args, c=3, d=4, **kw) -> int
print(inspect.signature(functools.wraps(g)(lambda *args: 1)))  # prints: (a, /, b, *, c: 'str' = 'x')
for name, p in inspect.signature(f).parameters.items():
    print(name, p.kind, p.default is p.empty, p.annotation, repr(p))  # prints: a POSITIONAL_OR_KEYWORD True <class 'inspect._empty'> <Parameter "a">
# prints: b POSITIONAL_OR_KEYWORD False <class 'int'> <Parameter "b: int = 2">
# prints: args VAR_POSITIONAL True <class 'inspect._empty'> <Parameter "*args">
# prints: c KEYWORD_ONLY True <class 'inspect._empty'> <Parameter "c">
# prints: d KEYWORD_ONLY False <class 'inspect._empty'> <Parameter "d=4">
# prints: kw VAR_KEYWORD True <class 'inspect._empty'> <Parameter "**kw">
print(inspect.signature(f).return_annotation, inspect.signature(f))  # prints: <class 'int'> (a, b: int = 2, *args, c, d=4, **kw) -> int

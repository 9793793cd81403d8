# What numbers, iteration, comparison and copying make of classes that say it otherwise.
import copy, operator, math
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e)
t(lambda: f"{-0.:z.1e} {-0.:zE} {-1e-9:z.2f} {-1e-9:z.3g} {-0.0:z} {-0.004:z.1%} {float('-inf'):z} {-5e-324:z.3e}")
# prints: '0.0e+00 0.000000E+00 0.00 -1e-09 0.0 -0.4% -inf -4.941e-324'
class MyInt(int):
    def __index__(self): return 42
t(lambda: (int(MyInt(7)), operator.index(MyInt(7)), [1]*MyInt(2), hex(MyInt(7)), "abc"[MyInt(1)], range(MyInt(3)), bytes(MyInt(2)), MyInt(7) + 1, list(range(9))[MyInt(2):], f"{MyInt(7):x}", "%x" % MyInt(7), float(MyInt(7)), divmod(MyInt(7), 2), chr(MyInt(65)), round(3.14159, MyInt(2)), math.factorial(MyInt(3)), int("11", MyInt(2))))
# prints: (7, 7, [1, 1], '0x7', 'b', range(0, 3), b'\x00\x00', 8, [2, 3, 4, 5, 6, 7, 8], '7', '7', 7.0, (3, 1), 'A', 3.14, 6, 3)
class MyFloat(float):
    def __float__(self): return 9.5
t(lambda: (float(MyFloat(2)), math.sqrt(MyFloat(4)), int(MyFloat(3)), round(MyFloat(2.4)), f"{MyFloat(2):.1f}", "%.1f" % MyFloat(2), MyFloat(1) + 1))
# prints: (9.5, 2.0, 3, 2, '2.0', '2.0', 2.0)
class MyInt2(int):
    def __int__(self): return 42
    def __float__(self): return 4.5
t(lambda: (int(MyInt2(7)), float(MyInt2(7)), "%d" % MyInt2(7), f"{MyInt2(7)}", math.floor(MyInt2(7)), str(MyInt2(7))))
# prints: (42, 4.5, '7', '7', 7, '7')
nan = float("nan"); inf = float("inf")
t(lambda: ((-2.0) ** nan, (-2.0) ** inf, (-1.0) ** inf, (-inf) ** 0.5, (-inf) ** -0.5, (-2.0) ** 0.5, 0.0 ** nan, 1.0 ** nan, (-0.0) ** 0.5, (-1) ** inf, (-2) ** nan, pow(-2.0, nan), nan ** 0, (-8) ** (1/3)))
# prints: (nan, inf, 1.0, inf, 0.0, (8.659560562354934e-17+1.4142135623730951j), nan, 1.0, 0.0, 1.0, nan, nan, 1.0, (1.0000000000000002+1.7320508075688772j))
t(lambda: 0.0 ** -1); t(lambda: (-0.0) ** -1.5); t(lambda: (-inf) ** 3); t(lambda: (-inf) ** 2)
# prints: ZeroDivisionError 0.0 cannot be raised to a negative power
# prints: ZeroDivisionError 0.0 cannot be raised to a negative power
# prints: -inf
# prints: inf
class E:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return isinstance(o, E) and self.n == o.n
    def __lt__(self, o): return self.n < o.n
t(lambda: (slice(E(1), 2) == slice(E(1), 2), slice(E(1)) != slice(E(2)), slice(E(1)) < slice(E(2)), range(5).index(E(1)) if False else 0))
# prints: (True, True, True, 0)
class Like3:
    def __eq__(self, o): return o == 3
t(lambda: (range(5).index(Like3()), range(5).count(Like3()), Like3() in range(5), [1, 3].index(Like3()), (1, 3).count(Like3())))
# prints: (3, 1, True, 1, 1)
class NoIter:
    def __getitem__(self, i): return [1, 2][i]
    __iter__ = None
class NoRev:
    def __getitem__(self, i): return [1, 2][i]
    def __len__(self): return 2
    __reversed__ = None
    __contains__ = None
    __len2__ = None
class NoMore:
    __add__ = None
    __len__ = None
    __bool__ = None
    __call__ = None
    __eq__ = None
    __enter__ = None
    __exit__ = None
    __getitem__ = None
    __next__ = None
    __repr__ = None
    __index__ = None
    __format__ = None
for f in (lambda: iter(NoIter()), lambda: list(NoIter()), lambda: [x for x in NoIter()], lambda: 1 in NoIter(), lambda: reversed(NoRev()), lambda: 1 in NoRev(), lambda: list(NoRev()), lambda: NoMore() + 1, lambda: len(NoMore()), lambda: bool(NoMore()), lambda: NoMore()(), lambda: NoMore() == 1, lambda: NoMore()[1], lambda: next(NoMore()), lambda: repr(NoMore()), lambda: [1][NoMore()], lambda: f"{NoMore()}", lambda: int(NoMore())): t(f)
# prints: TypeError 'NoIter' object is not iterable
# prints: TypeError 'NoIter' object is not iterable
# prints: TypeError 'NoIter' object is not iterable
# prints: TypeError argument of type 'NoIter' is not iterable
# prints: TypeError 'NoRev' object is not reversible
# prints: TypeError 'NoRev' object is not a container
# prints: [1, 2]
# prints: TypeError 'NoneType' object is not callable
# prints: TypeError 'NoneType' object is not callable
# prints: TypeError 'NoneType' object is not callable
# prints: TypeError 'NoneType' object is not callable
# prints: TypeError 'NoneType' object is not callable
# prints: TypeError 'NoneType' object is not callable
# prints: TypeError 'NoneType' object is not callable
# prints: TypeError 'NoneType' object is not callable
# prints: TypeError 'NoneType' object is not callable
# prints: TypeError 'NoneType' object is not callable
# prints: TypeError 'NoneType' object is not callable
try:
    with NoMore(): pass
except TypeError as e: print(e)  # prints: 'NoneType' object is not callable
for v in ({}.keys(), {}.values(), {}.items()):
    t(lambda: type(copy.copy(v)).__name__); t(lambda: type(copy.deepcopy(v)).__name__)
    # prints: TypeError cannot pickle 'dict_keys' object
    # prints: TypeError cannot pickle 'dict_keys' object
    # prints: TypeError cannot pickle 'dict_values' object
    # prints: TypeError cannot pickle 'dict_values' object
    # prints: TypeError cannot pickle 'dict_items' object
    # prints: TypeError cannot pickle 'dict_items' object
s = slice([1], [2]); t(lambda: (copy.copy(s) is s, copy.deepcopy(s) is s, copy.deepcopy(s)))
# prints: (True, False, slice([1], [2], None))
class Name(str):
    def __eq__(self, other):
        return str.__eq__(self, other)
    def __hash__(self): return str.__hash__(self)
def f(a, b): return a, b
t(lambda: f(**{Name("a"): 1, Name("b"): 2})); t(lambda: f(**{Name("a"): 1}, b=3)); t(lambda: f(a=1, **{Name("a"): 1})); t(lambda: dict(**{Name("a"): 1})); t(lambda: f(**{1: 2})); t(lambda: f(**{Name("zz"): 1}))
# prints: (1, 2)
# prints: (1, 3)
# prints: TypeError __main__.f() got multiple values for keyword argument 'a'
# prints: {'a': 1}
# prints: TypeError keywords must be strings
# prints: TypeError f() got an unexpected keyword argument 'zz'
import string
t(lambda: string.Template("$a ${b} $$").get_identifiers()); t(lambda: string.Template("$a $ 1").is_valid()); t(lambda: string.Template("$a").is_valid())
# prints: ['a', 'b']
# prints: False
# prints: True
g = ExceptionGroup("m", [ValueError(1), TypeError(2)])
g.__notes__ = 5
t(lambda: g.split(TypeError))  # prints: (ExceptionGroup('m', [TypeError(2)]), ExceptionGroup('m', [ValueError(1)]))
class G(ExceptionGroup):
    def derive(self, excs): return "x"
t(lambda: G("m", [ValueError(1), TypeError(2)]).split(TypeError))
# prints: TypeError derive must return an instance of BaseExceptionGroup

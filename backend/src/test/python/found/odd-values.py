# Odd arguments and odd classes, found by comparing random programs.
from collections import OrderedDict, defaultdict
def t(f):
    try: print(repr(f()))
    except Exception as e: print(type(e).__name__, e, e.args)
t(lambda: defaultdict()[3])  # prints: KeyError 3 (3,)
t(lambda: OrderedDict().move_to_end(b"12"))  # prints: KeyError b'12' (b'12',)
t(lambda: OrderedDict().pop("x"))  # prints: KeyError 'x' ('x',)
t(lambda: {}.pop(None))  # prints: KeyError None (None,)
t(lambda: {}.pop(()))  # prints: KeyError () ((),)
t(lambda: OrderedDict().popitem())  # prints: KeyError 'dictionary is empty' ('dictionary is empty',)
t(lambda: {}[()])  # prints: KeyError () ((),)
t(lambda: defaultdict()[()])  # prints: KeyError () ((),)
t(lambda: OrderedDict(a=1).__getitem__(()))  # prints: KeyError () ((),)
t(lambda: OrderedDict(a=1).__delitem__(()))  # prints: KeyError () ((),)
t(lambda: set().remove(()))  # prints: KeyError () ((),)
from collections import ChainMap
t(lambda: ChainMap()[()]); t(lambda: ChainMap().pop(())); t(lambda: ChainMap().__delitem__(()))
# prints: KeyError () ((),)
# prints: KeyError 'Key not found in the first mapping: ()' ('Key not found in the first mapping: ()',)
# prints: KeyError 'Key not found in the first mapping: ()' ('Key not found in the first mapping: ()',)
g = ExceptionGroup("a", [ValueError(1)])
t(lambda: g.subgroup(b"".upper)); t(lambda: g.subgroup(3)); t(lambda: g.split("x")); t(lambda: g.subgroup(len)); t(lambda: g.subgroup(lambda: 1))
# prints: TypeError expected a function, exception type or tuple of exception types ('expected a function, exception type or tuple of exception types',)
# prints: TypeError expected a function, exception type or tuple of exception types ('expected a function, exception type or tuple of exception types',)
# prints: TypeError expected a function, exception type or tuple of exception types ('expected a function, exception type or tuple of exception types',)
# prints: TypeError expected a function, exception type or tuple of exception types ('expected a function, exception type or tuple of exception types',)
# prints: TypeError <lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given ('<lambda>.<locals>.<lambda>() takes 0 positional arguments but 1 was given',)
t(lambda: b"it's".__contains__(bytes(3))); t(lambda: b"abc".__contains__(b"\x00")); t(lambda: b"\0\0\0" in b"it's")
# prints: False
# prints: False
# prints: False
t(lambda: ([*[], *((1, 2))]) * frozenset([1])); t(lambda: [] * frozenset()); t(lambda: (1,) * []); t(lambda: frozenset() * [])
# prints: TypeError can't multiply sequence by non-int of type 'frozenset' ("can't multiply sequence by non-int of type 'frozenset'",)
# prints: TypeError can't multiply sequence by non-int of type 'frozenset' ("can't multiply sequence by non-int of type 'frozenset'",)
# prints: TypeError can't multiply sequence by non-int of type 'list' ("can't multiply sequence by non-int of type 'list'",)
# prints: TypeError can't multiply sequence by non-int of type 'frozenset' ("can't multiply sequence by non-int of type 'frozenset'",)
class C(frozenset):
    def __iter__(self): return []
t(lambda: C()); t(lambda: C("ab") == C("ab")); t(lambda: repr(C("a"))); t(lambda: bool(C("a")))
# prints: C()
# prints: True
# prints: TypeError iter() returned non-iterator of type 'list' ("iter() returned non-iterator of type 'list'",)
# prints: True
class C2(frozenset):
    def __iter__(self): return iter([1, 2])
    def m(self): return super().__repr__()
t(lambda: C2("ab").m()); t(lambda: C2("ab").__repr__()); 
# prints: 'C2({1, 2})'
# prints: 'C2({1, 2})'
class L(list):
    def __iter__(self): return iter([1, 2])
t(lambda: L("abc")); t(lambda: list(L("abc"))); t(lambda: tuple(L("abc"))); t(lambda: [*L("abc")]); t(lambda: set(L("abc"))); t(lambda: "".join(L("abc")))
# prints: ['a', 'b', 'c']
# prints: [1, 2]
# prints: (1, 2)
# prints: [1, 2]
# prints: {1, 2}
# prints: TypeError sequence item 0: expected str instance, int found ('sequence item 0: expected str instance, int found',)
t(lambda: sorted(L("abc"))); t(lambda: dict.fromkeys(L("abc"))); t(lambda: [] + L("abc")); t(lambda: L("abc") + []); t(lambda: bytes(L("abc"))); t(lambda: print(*L("abc")))
# prints: [1, 2]
# prints: {1: None, 2: None}
# prints: ['a', 'b', 'c']
# prints: ['a', 'b', 'c']
# prints: b'\x01\x02'
# prints: 1 2
# prints: None
t(lambda: sum(L([5]))); t(lambda: max(L([5]))); t(lambda: list(zip(L("abc")))); t(lambda: list(map(str, L("abc")))); t(lambda: list(enumerate(L("abc")))); t(lambda: [].extend(L("abc")))
# prints: 3
# prints: 2
# prints: [(1,), (2,)]
# prints: ['1', '2']
# prints: [(0, 1), (1, 2)]
# prints: None
a, b = L("xyz"); print(a, b)  # prints: 1 2
t(lambda: [].insert(round(1e100), 1)); t(lambda: [1].insert(-10**30, 1)); t(lambda: [1].pop(10**30)); t(lambda: [1].index(1, 10**30)); t(lambda: [1][10**30])
# prints: OverflowError Python int too large to convert to C ssize_t ('Python int too large to convert to C ssize_t',)
# prints: OverflowError Python int too large to convert to C ssize_t ('Python int too large to convert to C ssize_t',)
# prints: OverflowError Python int too large to convert to C ssize_t ('Python int too large to convert to C ssize_t',)
# prints: ValueError 1 is not in list ('1 is not in list',)
# prints: IndexError cannot fit 'int' into an index-sized integer ("cannot fit 'int' into an index-sized integer",)
t(lambda: b"a".replace(range(3), b"")); t(lambda: b"a".replace(b"", 1)); t(lambda: b"".join([1])); t(lambda: b"a".replace("a", "b"))
# prints: TypeError a bytes-like object is required, not 'range' ("a bytes-like object is required, not 'range'",)
# prints: TypeError a bytes-like object is required, not 'int' ("a bytes-like object is required, not 'int'",)
# prints: TypeError sequence item 0: expected a bytes-like object, int found ('sequence item 0: expected a bytes-like object, int found',)
# prints: TypeError a bytes-like object is required, not 'str' ("a bytes-like object is required, not 'str'",)
class F(float):
    def __index__(self): return {}.formt
t(lambda: str(F())); t(lambda: F(1).__repr__()); t(lambda: F(1) + 1)
# prints: '0.0'
# prints: '1.0'
# prints: 2.0
t(lambda: b"a".hex(b"", 10**20)); t(lambda: b"abc".hex("-", 10**20)); t(lambda: b"abc".hex("-", 2**31)); t(lambda: b"abc".hex(bytearray(b"")))
# prints: OverflowError Python int too large to convert to C int ('Python int too large to convert to C int',)
# prints: OverflowError Python int too large to convert to C int ('Python int too large to convert to C int',)
# prints: OverflowError Python int too large to convert to C int ('Python int too large to convert to C int',)
# prints: ValueError sep must be length 1. ('sep must be length 1.',)
t(lambda: issubclass([1], ())); t(lambda: issubclass(int, ())); t(lambda: isinstance(1, ())); t(lambda: issubclass(1, (int,))); t(lambda: issubclass(1, int)); t(lambda: issubclass(int, 1)); t(lambda: issubclass(int, (1,))); t(lambda: isinstance(1, (1,))); t(lambda: issubclass([], ((), ())))
# prints: False
# prints: False
# prints: False
# prints: TypeError issubclass() arg 1 must be a class ('issubclass() arg 1 must be a class',)
# prints: TypeError issubclass() arg 1 must be a class ('issubclass() arg 1 must be a class',)
# prints: TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union ('issubclass() arg 2 must be a class, a tuple of classes, or a union',)
# prints: TypeError issubclass() arg 2 must be a class, a tuple of classes, or a union ('issubclass() arg 2 must be a class, a tuple of classes, or a union',)
# prints: TypeError isinstance() arg 2 must be a type, a tuple of types, or a union ('isinstance() arg 2 must be a type, a tuple of types, or a union',)
# prints: False
t(lambda: (x for x in ()).throw(FileNotFoundError, (1, "a", None))); t(lambda: OSError(1, "a", None)); t(lambda: FileNotFoundError(1, "a", None)); t(lambda: OSError(1, "a", None).filename); t(lambda: OSError(1, "a", "f")); t(lambda: OSError(1, "a", None, 3)); t(lambda: OSError(1, "a", "f", None, "g")); t(lambda: str(OSError(1, "a", None)))
# prints: FileNotFoundError [Errno 1] a (1, 'a', None)
# prints: PermissionError(1, 'a', None)
# prints: FileNotFoundError(1, 'a', None)
# prints: None
# prints: PermissionError(1, 'a')
# prints: PermissionError(1, 'a', None, 3)
# prints: PermissionError(1, 'a')
# prints: '[Errno 1] a'

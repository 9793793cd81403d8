# Subclasses of built-in containers are filled by __init__, once.
class Letters(set):
    pass
class Numbers(list):
    pass
class D(dict): pass
class R(bytearray): pass
print(Letters(map(str, [7])), Letters("ab") == {"a", "b"}, Numbers(x for x in "ab"), Numbers("ab"), D(a=1), D([("x", 1)], b=2), R(b"x"), R(3), R("é", "utf-8"), R("x", encoding="ascii"), R([1]), R(x for x in [1, 2]), R())
# prints: Letters({'7'}) True ['a', 'b'] ['a', 'b'] {'a': 1} {'x': 1, 'b': 2} R(b'x') R(b'\x00\x00\x00') R(b'\xc3\xa9') R(b'x') R(b'\x01') R(b'\x01\x02') R(b'')
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: Numbers(1, 2)); t(lambda: Numbers(1)); t(lambda: Numbers(x=1)); t(lambda: Letters(1, 2)); t(lambda: Letters(x=1)); t(lambda: D(1, 2)); t(lambda: D(1)); t(lambda: R("x")); t(lambda: R(1, 2)); t(lambda: R(b"", b"", b"", b""))
# prints: TypeError list expected at most 1 argument, got 2
# prints: TypeError 'int' object is not iterable
# prints: TypeError list() takes no keyword arguments
# prints: TypeError Letters expected at most 1 argument, got 2
# prints: TypeError set() takes no keyword arguments
# prints: TypeError dict expected at most 1 argument, got 2
# prints: TypeError 'int' object is not iterable
# prints: TypeError string argument without an encoding
# prints: TypeError bytearray() argument 'encoding' must be str, not int
# prints: TypeError bytearray() takes at most 3 arguments (4 given)
r = R(b"abc"); r.__init__(b"z"); print(r)  # prints: R(b'z')
s = Letters("abc"); s.__init__("z"); print(s)  # prints: Letters({'z'})
n = Numbers("abc"); n.__init__(); print(n)  # prints: []
b = bytearray(b"123"); b.__init__(2); print(b); b.__init__(); print(b)
# prints: bytearray(b'\x00\x00')
# prints: bytearray(b'')
class Own(set):
    def __init__(self, *a, k=None):
        super().__init__(*a); self.k = k
print(Own([1], k=3), Own(k=1).k, Own(x for x in (1, 2)))  # prints: Own({1}) 1 Own({1, 2})
class F(frozenset):
    def __new__(cls, *a): return super().__new__(cls, a)
print(F(1, 2))  # prints: F({1, 2})
class T(tuple):
    def __new__(cls, *a): return super().__new__(cls, a)
print(T(1, 2))  # prints: (1, 2)
class L2(Numbers):
    def __init__(self, n): super().__init__(range(n))
print(L2(3), sum(L2(4)))  # prints: [0, 1, 2] 6
from collections import Counter, defaultdict, deque, OrderedDict
class C(Counter): pass
class DD(defaultdict): pass
class DQ(deque): pass
class OD(OrderedDict): pass
print(C("aab"), DD(list, a=1), DQ((x for x in "ab"), 1), OD(a=1))
# prints: C({'a': 2, 'b': 1}) DD(<class 'list'>, {'a': 1}) DQ(['b'], maxlen=1) OD([('a', 1)])

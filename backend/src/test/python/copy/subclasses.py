# Copies of subclasses of built-in values; contexts compared; the dict of thread-local data.
import copy, contextvars, threading
class B(bytes): pass
class BA(bytearray): pass
class S(str): pass
class I(int): pass
class F(float): pass
class C(complex): pass
class T(tuple): pass
class L(list): pass
class D(dict): pass
class SE(set): pass
class FS(frozenset): pass
for x in (B(b"abcd"), BA(b"abcd"), S("abc"), I(5), F(2.5), C(1+2j), T((1, [2])), L([1, [2]]), D(a=[1]), SE({1}), FS({1})):
    x.foo = [10]
    for y in (copy.copy(x), copy.deepcopy(x)):
        print(type(y).__name__, y == x, y is x, y.foo, y.foo is x.foo)
        # prints: B True False [10] True
        # prints: B True False [10] False
        # prints: BA True False [10] True
        # prints: BA True False [10] False
        # prints: S True False [10] True
        # prints: S True False [10] False
        # prints: I True False [10] True
        # prints: I True False [10] False
        # prints: F True False [10] True
        # prints: F True False [10] False
        # prints: C True False [10] True
        # prints: C True False [10] False
        # prints: T True False [10] True
        # prints: T True False [10] False
        # prints: L True False [10] True
        # prints: L True False [10] False
        # prints: D True False [10] True
        # prints: D True False [10] False
        # prints: SE True False [10] True
        # prints: SE True False [10] False
        # prints: FS True False [10] True
        # prints: FS True False [10] False
ctx = contextvars.copy_context()
v = contextvars.ContextVar("v")
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
t(lambda: ctx.run()); t(lambda: contextvars.Context(1)); t(lambda: contextvars.copy_context() == contextvars.copy_context()); t(lambda: contextvars.Context() == contextvars.Context()); v.set(1); t(lambda: contextvars.copy_context() == contextvars.copy_context()); t(lambda: contextvars.copy_context() == ctx); t(lambda: hash(ctx) is None)
# prints: TypeError run() missing 1 required positional argument
# prints: TypeError Context() does not accept any arguments
# prints: True
# prints: True
# prints: True
# prints: False
# prints: TypeError unhashable type: '_contextvars.Context'
l = threading.local()
t(lambda: setattr(l, "__dict__", {})); t(lambda: delattr(l, "__dict__"))
# prints: AttributeError '_thread._local' object attribute '__dict__' is read-only
# prints: AttributeError '_thread._local' object attribute '__dict__' is read-only
class L2(threading.local): pass
l = L2(); l.x = 1
t(lambda: setattr(l, "__dict__", {})); t(lambda: l.__dict__)
# prints: AttributeError 'L2' object attribute '__dict__' is read-only
# prints: {'x': 1}

# An AttributeError raised by a program while an attribute is read is told which one.
class A:
    blech = 1
    def __getattr__(self, n): raise AttributeError(n)
class P:
    blech = 1
    @property
    def bluch(self): raise AttributeError("inside")
class Q:
    blech = 1
    def __getattr__(self, n): raise AttributeError
class R:
    blech = 1
    def __getattribute__(self, n): raise AttributeError("r")
import traceback
for f in (lambda: A().bluch, lambda: A().bluch(), lambda: P().bluch, lambda: Q().bluch, lambda: getattr(A(), "bluch"), lambda: R().bluch, lambda: hasattr(A(), "bluch"), lambda: getattr(P(), "bluch", 3), lambda: A().__class__.bluch, lambda: [x.bluch for x in [A()]]):
    try: r = f()
    except AttributeError as e: r = e.name, type(e.obj).__name__, e.args
    print(r)
    # prints: ('bluch', 'A', ('bluch',))
    # prints: ('bluch', 'A', ('bluch',))
    # prints: ('bluch', 'P', ('inside',))
    # prints: ('bluch', 'Q', ())
    # prints: ('bluch', 'A', ('bluch',))
    # prints: ('bluch', 'R', ('r',))
    # prints: False
    # prints: 3
    # prints: ('bluch', 'type', ("type object 'A' has no attribute 'bluch'",))
    # prints: ('bluch', 'A', ('bluch',))

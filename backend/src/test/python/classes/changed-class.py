# An object's class may be replaced by one whose instances are made alike.
class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
class S:
    __slots__ = ("x",)
class T:
    __slots__ = ("x",)
class U:
    __slots__ = ("y",)
class V:
    __slots__ = ()
class I(int): pass
class J(int): pass
class E(ValueError): pass
class F(ValueError): pass
class G(OSError): pass
class A2(A): pass
class L(list): pass
class M(list): pass
class D(dict): pass
def t(o, c):
    try:
        o.__class__ = c
        print(type(o).__name__)
    except Exception as e:
        print(type(e).__name__, e)
a = A(); a.x = 1
t(a, B); print(a.who(), a.x)
# prints: B
# prints: B 1
t(a, A2); print(a.who(), isinstance(a, A2))
# prints: A2
# prints: A True
t(A(), S); t(S(), T); t(S(), U); t(S(), V); t(V(), A); t(A(), I); t(I(), A); t(I(), J); t(E(), F); t(E(), G); t(L(), M); t(L(), D); t(A(), 5); t(3, A); t(A(), int); t(A(), object); t(object(), A); t([], L)
# prints: TypeError __class__ assignment: 'S' object layout differs from 'A'
# prints: T
# prints: TypeError __class__ assignment: 'U' object layout differs from 'S'
# prints: TypeError __class__ assignment: 'V' object layout differs from 'S'
# prints: TypeError __class__ assignment: 'A' object layout differs from 'V'
# prints: TypeError __class__ assignment: 'I' object layout differs from 'A'
# prints: TypeError __class__ assignment: 'A' object layout differs from 'I'
# prints: TypeError __class__ assignment: 'J' object layout differs from 'I'
# prints: F
# prints: TypeError __class__ assignment: 'G' object layout differs from 'E'
# prints: M
# prints: TypeError __class__ assignment: 'D' object layout differs from 'L'
# prints: TypeError __class__ must be set to a class, not 'int' object
# prints: TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# prints: TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# prints: TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# prints: TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
# prints: TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
t(A(), type)  # prints: TypeError __class__ assignment only supported for mutable types or ModuleType subclasses
try: del A().__class__
except Exception as e: print(type(e).__name__, e)  # prints: TypeError can't delete __class__ attribute
o = object()
for f in (lambda: setattr(o, "x", 1), lambda: setattr(3, "x", 1), lambda: setattr([], "x", 1), lambda: setattr(len, "x", 1), lambda: setattr(object(), "__doc__", 1), lambda: delattr(o, "x"), lambda: setattr(object, "x", 1)):
    try: f()
    except Exception as e: print(type(e).__name__, e)
    # prints: AttributeError 'object' object has no attribute 'x'
    # prints: AttributeError 'int' object has no attribute 'x'
    # prints: AttributeError 'list' object has no attribute 'x'
    # prints: AttributeError 'builtin_function_or_method' object has no attribute 'x'
    # prints: AttributeError 'object' object attribute '__doc__' is read-only
    # prints: AttributeError 'object' object has no attribute 'x'
    # prints: TypeError cannot set 'x' attribute of immutable type 'object'

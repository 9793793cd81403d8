# Suggestions, circles of contexts, notes, and errors about attributes.
import traceback, sys
class A:
    blech = None
class B:
    def __getattr__(self, n):
        return A().bluch
def show(f):
    try: f()
    except Exception as e:
        print(traceback.format_exception_only(e))
show(lambda: A().bluch)  # prints: ["AttributeError: 'A' object has no attribute 'bluch'\n"]
show(lambda: B().x)  # prints: ["AttributeError: 'A' object has no attribute 'bluch'\n"]
def raiser(**k):
    raise AttributeError("msg", **k)
show(lambda: raiser(name="bluch", obj=A()))  # prints: ['AttributeError: msg\n']
show(lambda: raiser())  # prints: ['AttributeError: msg\n']
show(lambda: raiser(name=12, obj=A()))  # prints: ['AttributeError: msg\n']
def nm():
    abcd = 1
    print(abce)
show(nm)  # prints: ["NameError: name 'abce' is not defined\n"]
def loc():
    somethong = 1
    def inner():
        print(somethang)
    inner()
show(loc)  # prints: ["NameError: name 'somethang' is not defined\n"]
import io
err = io.StringIO()
sys.stderr = err
try:
    A().bluch
except AttributeError as e:
    sys.excepthook(*sys.exc_info())
sys.stderr = sys.__stderr__
print(err.getvalue().splitlines()[-1])
# prints: AttributeError: 'A' object has no attribute 'bluch'. Did you mean: 'blech'?
# cycles
a, b, c = Exception("a"), Exception("b"), Exception("c")
try:
    try:
        raise a
    except Exception:
        try:
            raise b
        except Exception:
            raise a
except Exception as e:
    print(e.__context__, e.__context__.__context__)  # prints: b None
def cycle():
    try:
        try: raise ValueError(1)
        except ValueError as ex:
            ex.__context__ = ex
            raise TypeError(2)
    except Exception as e:
        print(repr(e.__context__), e.__context__.__context__ is e.__context__)
cycle()  # prints: ValueError(1) True
try:
    e = ValueError(); e.add_note(1)
except TypeError as x: print(x)  # prints: note must be a str, not 'int'
e = ValueError("v"); e.add_note("n"); e.__notes__ = "bad"
try: e.add_note("y")
except TypeError as x: print(x)  # prints: Cannot add note: __notes__ is not a list
x = ImportError("a", name="n", path="p"); print(x.name, x.path, x.msg)  # prints: n p a
x.__init__("b"); print(x.name, x.path, x.msg)  # prints: None None b
class Bad:
    def __getattr__(self, name): raise ZeroDivisionError(name)
for f in (lambda: Bad().x, lambda: hasattr(Bad(), "x"), lambda: getattr(Bad(), "x", 1), lambda: Bad() == Bad(), lambda: setattr(A(), 1, 2), lambda: getattr(A(), 1), lambda: delattr(A(), 1), lambda: hasattr(A(), 1), lambda: A.nope, lambda: A().nope, lambda: delattr(A(), "q"), lambda: delattr(A, "q"), lambda: setattr(3, "x", 1), lambda: delattr(3, "real"), lambda: setattr("", "upper", 1), lambda: delattr("", "upper"), lambda: setattr([], "append", 1), lambda: setattr([].append, "x", 1)):
    try: told = f()
    except Exception as ex: told = f"{type(ex).__name__} {ex}"
    print(told)
    # prints: ZeroDivisionError x
    # prints: ZeroDivisionError x
    # prints: ZeroDivisionError x
    # prints: False
    # prints: TypeError attribute name must be string, not 'int'
    # prints: TypeError attribute name must be string, not 'int'
    # prints: TypeError attribute name must be string, not 'int'
    # prints: TypeError attribute name must be string, not 'int'
    # prints: AttributeError type object 'A' has no attribute 'nope'
    # prints: AttributeError 'A' object has no attribute 'nope'
    # prints: AttributeError 'A' object has no attribute 'q'
    # prints: AttributeError type object 'A' has no attribute 'q'
    # prints: AttributeError 'int' object has no attribute 'x'
    # prints: AttributeError attribute 'real' of 'int' objects is not writable
    # prints: AttributeError 'str' object attribute 'upper' is read-only
    # prints: AttributeError 'str' object attribute 'upper' is read-only
    # prints: AttributeError 'list' object attribute 'append' is read-only
    # prints: AttributeError 'builtin_function_or_method' object has no attribute 'x'

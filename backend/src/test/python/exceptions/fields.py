# Attributes of exceptions that are no entries of __dict__ can be set.
def t(f):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
e = StopIteration(3); e.value = 5; print(e.value, repr(e), e.args, vars(e))  # prints: 5 StopIteration(3) (3,) {}
e = SystemExit(3); e.code = 5; print(e.code, repr(e))  # prints: 5 SystemExit(3)
e = SyntaxError("m", ("f", 1, 2, "t")); e.lineno = 7; e.msg = "q"; print(e.lineno, e.msg, str(e), repr(e))
# prints: 7 q q (f, line 7) SyntaxError('m', ('f', 1, 2, 't'))
e = OSError(2, "x"); e.errno = 3; e.strerror = "y"; e.filename = "z"; print(e.errno, str(e), e.args, vars(e))
# prints: 3 [Errno 3] y: 'z' (2, 'x') {}
e = ImportError("a", name="b"); e.msg = "c"; e.name = "d"; print(str(e), e.name, vars(e), repr(e))
# prints: c d {} ImportError('a')
e = NameError("x", name="n"); print(e.name, vars(e)); e.name = 4; print(e.name)
# prints: n {}
# prints: 4
e = AttributeError("x", name="n", obj=3); print(e.name, e.obj, vars(e))  # prints: n 3 {}
e = KeyError("k"); t(lambda: setattr(e, "args", 5)); e.args = "ab"; print(repr(e))
# prints: TypeError 'int' object is not iterable
# prints: KeyError('a', 'b')
t(lambda: delattr(StopIteration(1), "value"))  # prints: None
t(lambda: UnicodeDecodeError("utf-8", b"a\xff", 1, 2, "r").reason)  # prints: r
e = UnicodeDecodeError("utf-8", b"a\xff", 1, 2, "r"); e.start = 0; e.reason = "why"; print(str(e), e.object, e.encoding, e.end)
# prints: 'utf-8' codec can't decode bytes in position 0-1: why b'a\xff' utf-8 2
e = BaseExceptionGroup("m", [ValueError(1)]); t(lambda: setattr(e, "message", 1)); t(lambda: setattr(e, "exceptions", 1))
# prints: AttributeError readonly attribute
# prints: AttributeError readonly attribute
e = OSError(); print(e.errno, e.strerror, e.filename); e = OSError("only"); print(e.errno, str(e))
# prints: None None None
# prints: None only

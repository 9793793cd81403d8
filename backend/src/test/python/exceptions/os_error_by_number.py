"""What the number of an OSError makes of it."""

for args in [(2, "No such file", "a.txt"), (110, "t"), (5, "io"), (1,), (), (13, "x", "a", None, "b"), (1, 2, 3, 4, 5, 6), ("2", "b")]:
    e = OSError(*args)
    print(type(e).__name__, e, repr(e), e.args, e.errno, e.strerror, e.filename, e.filename2)
# prints: FileNotFoundError [Errno 2] No such file: 'a.txt' FileNotFoundError(2, 'No such file') (2, 'No such file') 2 No such file a.txt None
# prints: TimeoutError [Errno 110] t TimeoutError(110, 't') (110, 't') 110 t None None
# prints: OSError [Errno 5] io OSError(5, 'io') (5, 'io') 5 io None None
# prints: OSError 1 OSError(1) (1,) None None None None
# prints: OSError  OSError() () None None None None
# prints: PermissionError [Errno 13] x: 'a' -> 'b' PermissionError(13, 'x') (13, 'x') 13 x a b
# prints: OSError (1, 2, 3, 4, 5, 6) OSError(1, 2, 3, 4, 5, 6) (1, 2, 3, 4, 5, 6) None None None None
# prints: OSError [Errno 2] b OSError('2', 'b') ('2', 'b') 2 b None None


class My(OSError):
    pass


class Mine(OSError):
    def __init__(self, a, b):
        super().__init__(a, b)
        self.b = b


print(repr(My(2, "x")), My(2, "x"), Mine(2, "y"), Mine(2, "z").errno, IOError is OSError)
# prints: My(2, 'x') [Errno 2] x [Errno 2] y 2 True
try:
    raise ConnectionRefusedError(111, "Connection refused")
except OSError as e:
    print(e, e.errno)
# prints: [Errno 111] Connection refused 111
try:
    OSError(a=1)
except TypeError as e:
    print(e)
# prints: OSError() takes no keyword arguments
print(FileNotFoundError("just text"), TimeoutError().errno)  # prints: just text None

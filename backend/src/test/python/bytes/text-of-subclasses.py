# str() of bytes does not ask a subclass's __repr__; that of numbers does.
class B(bytes):
    def __repr__(self): return "B!"
class BA(bytearray):
    def __repr__(self): return "BA!"
class I(int):
    def __repr__(self): return "I!"
class F(float):
    def __repr__(self): return "F!"
class S(str):
    def __repr__(self): return "S!"
class L(list):
    def __repr__(self): return "L!"
for x in (B(b"x"), BA(b"x"), I(1), F(1), S("x"), L("x")):
    print(str(x), repr(x), f"{x}", "%s" % (x,), "{!r:>5}".format(x))
    # prints: b'x' B! b'x' b'x'    B!
    # prints: BA(b'x') BA! BA(b'x') BA(b'x')   BA!
    # prints: I! I! I! I!    I!
    # prints: F! F! F! F!    F!
    # prints: x S! x x    S!
    # prints: L! L! L! L!    L!

class A:
    pass


class B:
    def __repr__(self):
        return "B!"


class C(B):
    def __str__(self):
        return "C as str"


print(A, repr(A) == str(A), str(A()).startswith("<__main__.A object at 0x"))  # prints: <class '__main__.A'> True True
print(B(), f"{B()} {C()} {C()!r} {C()!s:>10}")  # prints: B! B! C as str B!   C as str
print("%s %r" % (C(), C()))  # prints: C as str B!

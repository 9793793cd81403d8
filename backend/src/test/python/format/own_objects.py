"""Objects with their own str, repr and format."""

class Money:
    def __init__(self, amount):
        self.amount = amount
    def __str__(self):
        return f"${self.amount}"
    def __repr__(self):
        return f"Money({self.amount})"
    def __format__(self, spec):
        return f"<{spec or 'none'}>"
m = Money(5)
print(f"{m} {m!s} {m!r} {m:x}", "{} {!r} {:y}".format(m, m, m), "%s %r %8s|" % (m, m, m), "%(m)s" % {"m": m}, format(m, "z"))  # prints: <none> $5 Money(5) <x> <none> Money(5) <y> $5 Money(5)       $5| $5 <z>
print("{0.amount} {0!s:>4}".format(m), str(m), repr(m), [m], {m: m} if False else "", "{[0]!r}".format([m]))  # prints: 5   $5 $5 Money(5) [Money(5)]  Money(5)

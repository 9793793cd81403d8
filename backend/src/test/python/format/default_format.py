"""Without __format__ an object takes no specification."""

class Thing:
    def __str__(self):
        return "thing"
print(f"{Thing()} {Thing()!s:>8}", "{}".format(Thing()))  # prints: thing    thing thing
try:
    f"{Thing():>8}"
except TypeError as e:
    print(e)  # prints: unsupported format string passed to Thing.__format__

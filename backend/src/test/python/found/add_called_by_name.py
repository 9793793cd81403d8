"""__add__ of a sequence, called by its name, raises instead of giving NotImplemented."""

for sequence, other in (([], 3), ("a", 1), (b"a", None)):
    try:
        sequence.__add__(other)
    except TypeError as e:
        print(e)
# prints: can only concatenate list (not "int") to list
# prints: can only concatenate str (not "int") to str
# prints: can't concat NoneType to bytes

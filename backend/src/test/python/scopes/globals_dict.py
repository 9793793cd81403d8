g = globals()
g["made"] = 1
print(made)  # prints: 1
print(globals() is g)  # prints: True


def bind(**names):
    globals().update(names)


bind(a=2, b=3)
print(a + b)  # prints: 5
del globals()["a"]
try:
    a
except NameError as e:
    print(e)  # prints: name 'a' is not defined
b = 4
print(globals()["b"], "b" in globals(), locals() is globals())  # prints: 4 True True
print(globals().pop("b"), "b" in globals())  # prints: 4 False


class Colour:
    for name in ("RED", "BLUE"):
        locals()[name] = name.lower()


print(Colour.RED, Colour.BLUE)  # prints: red blue


def local():
    x = 1
    locals()["x"] = 2
    return x


print(local())  # prints: 1

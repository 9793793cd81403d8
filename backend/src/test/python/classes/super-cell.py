# super() needs a positional parameter and the cell of __class__, which nonlocal binds anew.
class Base:
    def name(*args):
        return "base"


class Spread(Base):
    def name(*args):
        return super().name()


class Bare(Base):
    def name():
        return super().name()


for call in (lambda: Spread().name(), lambda: Bare.name()):
    try:
        call()
    except RuntimeError as e:
        print(e)
        # prints: super(): no arguments
        # prints: super(): no arguments


def outside(self):
    return super().name()


try:
    outside(3)
except RuntimeError as e:
    print(e)  # prints: super(): __class__ cell not found


class Renamed:
    def rename(self):
        nonlocal __class__
        __class__ = 42

    def forget(self):
        nonlocal __class__
        del __class__

    def enclosing(self):
        return __class__

    def up(self):
        return super().up


r = Renamed()
print(r.enclosing().__name__)  # prints: Renamed
r.rename()
print(r.enclosing())  # prints: 42
try:
    r.up()
except RuntimeError as e:
    print(e)  # prints: super(): __class__ is not a type (int)
r.forget()
try:
    r.up()
except RuntimeError as e:
    print(e)  # prints: super(): empty __class__ cell
try:
    r.enclosing()
except NameError as e:
    print(e)
    # prints: cannot access free variable '__class__' where it is not associated with a value in enclosing scope

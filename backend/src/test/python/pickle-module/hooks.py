import pickle


class Connection:
    def __init__(self, host):
        self.host = host
        self.socket = object()

    def __getstate__(self):
        state = self.__dict__.copy()
        del state["socket"]
        return state

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.socket = "reopened"


class Fraction:
    def __init__(self, a, b):
        print("made of", a, b)
        self.a, self.b = a, b

    def __reduce__(self):
        return Fraction, (self.a, self.b)


class Named:
    def __new__(cls, name, *, loud=False):
        made = object.__new__(cls)
        made.name = name.upper() if loud else name
        return made

    def __getnewargs_ex__(self):
        return (self.name,), {"loud": True}


class Slotted:
    __slots__ = ("left", "right")


copy = pickle.loads(pickle.dumps(Connection("here")))
print(copy.__dict__)  # prints: {'host': 'here', 'socket': 'reopened'}
pickle.loads(pickle.dumps(Fraction(1, 2)))
# prints: made of 1 2
# prints: made of 1 2
print(pickle.dumps(Named("x")))  # prints: b'\x80\x04\x956\x00\x00\x00\x00\x00\x00\x00\x8c\x08__main__\x94\x8c\x05Named\x94\x93\x94\x8c\x01x\x94\x85\x94}\x94\x8c\x04loud\x94\x88s\x92\x94}\x94\x8c\x04name\x94h\x03sb.'
print(pickle.loads(pickle.dumps(Named("x"))).name)  # prints: x
slotted = Slotted()
slotted.left = 1
copy = pickle.loads(pickle.dumps(slotted))
print(copy.left, hasattr(copy, "right"))  # prints: 1 False


class Wrong:
    def __reduce__(self):
        return 3


try:
    pickle.dumps(Wrong())
except pickle.PicklingError as e:
    print(e)  # prints: __reduce__ must return a string or tuple

"""Alternative constructors make instances of the class they are called on."""


class Byte(int):
    pass


class Real(float):
    pass


class Data(bytes):
    pass


made = [Byte.from_bytes(b"\x07", "big"), Real.fromhex("0x1p3"), Data.fromhex("6162")]
print([type(value).__name__ for value in made], made)  # prints: ['Byte', 'Real', 'Data'] [7, 8.0, b'ab']
print(bool.from_bytes(b"\x07", "big"))  # prints: True

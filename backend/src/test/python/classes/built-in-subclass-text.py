"""Instances of classes derived from built-in ones are formatted and written as their classes say."""


class Money(float):
    def __str__(self):
        return f"EUR {float(self):.2f}"


class Count(int):
    def __repr__(self):
        return f"Count({int(self)})"


class Buffer(bytearray):
    pass


price = Money(2.5)
print(f"{price}", f"{price:.1f}", "%s" % price, "{}".format(price))  # prints: EUR 2.50 2.5 EUR 2.50 EUR 2.50
print(f"{Count(7):03}", f"{Count(7)}", "%d" % Count(7))  # prints: 007 Count(7) 7
print(Buffer(b"x"), repr(Buffer(2)))  # prints: Buffer(b'x') Buffer(b'\x00\x00')


class Text(str):
    def __str__(self):
        return "shown"


print("%s" % Text("x"), f"{Text('x')}", Text("<%s>") % Text("x"))  # prints: shown shown <shown>

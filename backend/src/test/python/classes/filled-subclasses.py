class Numbers(list):
    pass


class Letters(set):
    pass


class Raw(bytearray):
    def __init__(self, text):
        super().__init__(text, "ascii")


class Named(tuple):
    def __init__(self, items, name=None):
        self.name = name


class Length(float):
    def __init__(self, value, unit=None):
        self.unit = unit


class Tagged(list):
    def __new__(cls, items, tag=None):
        made = super().__new__(cls)
        made.tag = tag
        return made


class Word(str):
    def __str__(self):
        return "a word"


class Count(int):
    def __str__(self):
        return "a count"


class Place:
    def __init__(self, value):
        self.value = value

    def __index__(self):
        return self.value


print(Numbers(n * n for n in range(3)), Letters(map(str, [7])))  # prints: [0, 1, 4] Letters({'7'})
print(Raw("ab"))  # prints: Raw(b'ab')
print(Named([1, 2], name="n").name, Length(2.5, unit="m").unit)  # prints: n m
print(Tagged([1], tag="t"), Tagged([1], tag="t").tag)  # prints: [1] t
print(f"{Word('x')}", "%s" % Word("x"), "{}".format(Word("x")))  # prints: a word a word a word
print(f"{Count(1)}", "%s %d" % (Count(1), Count(1)))  # prints: a count a count 1
print(bytes([Place(1), 2]), int("11", Place(2)), list(range(Place(2))))
# prints: b'\x01\x02' 3 [0, 1]
raw = bytearray(b"abc")
raw[0] = Place(66)
raw.append(Place(67))
raw.extend([Place(68)])
print(raw)  # prints: bytearray(b'BbcCD')

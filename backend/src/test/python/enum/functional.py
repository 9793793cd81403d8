from enum import Enum, Flag, IntEnum

for call in (
    lambda: list(Enum("Animal", "ANT BEE CAT")),  # prints: [<Animal.ANT: 1>, <Animal.BEE: 2>, <Animal.CAT: 3>]
    lambda: list(Enum("Animal", ["A", "B"], start=5)),  # prints: [<Animal.A: 5>, <Animal.B: 6>]
    lambda: list(Enum("Animal", {"A": 1, "B": 2})),  # prints: [<Animal.A: 1>, <Animal.B: 2>]
    lambda: list(Flag("Animal", "A B C")),  # prints: [<Animal.A: 1>, <Animal.B: 2>, <Animal.C: 4>]
    lambda: list(IntEnum("Animal", "A,B")),  # prints: [<Animal.A: 1>, <Animal.B: 2>]
    lambda: Enum("Animal", "A A"),  # prints: TypeError 'A' already defined as 1
    lambda: Enum(5),  # prints: TypeError <enum 'Enum'> has no members defined
):
    try:
        print(repr(call()))
    except Exception as e:
        print(type(e).__name__, e)

"""Sequences are repeated as often as __index__ says."""


class Twice:
    def __index__(self):
        return 2


class Numbers(list):
    pass


print([1] * Twice(), Twice() * "ab", (1,) * Twice(), b"x" * Twice())  # prints: [1, 1] abab (1, 1) b'xx'
numbers = same = Numbers([1])
numbers *= Twice()
print(numbers, numbers is same)  # prints: [1, 1] True
try:
    Twice() * Twice()
except TypeError as e:
    print(e)  # prints: unsupported operand type(s) for *: 'Twice' and 'Twice'
for left in (range(2), Twice(), 5):
    try:
        left *= [1]
        print(left)
    except TypeError as e:
        print(e)
# prints: unsupported operand type(s) for *=: 'range' and 'list'
# prints: unsupported operand type(s) for *=: 'Twice' and 'list'
# prints: [1, 1, 1, 1, 1]


class Whole(int):
    pass


whole = Whole(2)
print(whole * [1])  # prints: [1, 1]
try:
    whole *= [1]
except TypeError as e:
    print(e)  # prints: unsupported operand type(s) for *=: 'Whole' and 'list'

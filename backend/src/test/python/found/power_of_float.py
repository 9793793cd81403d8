"""pow() with a modulus takes ints only."""

for base, exponent, modulus in ((2, 3, 1.5), (True, 2.0, 3), (2.0, 1, 1), (2, "a", 3)):
    try:
        pow(base, exponent, modulus)
    except TypeError as e:
        print(e)
# prints: pow() 3rd argument not allowed unless all arguments are integers
# prints: pow() 3rd argument not allowed unless all arguments are integers
# prints: pow() 3rd argument not allowed unless all arguments are integers
# prints: unsupported operand type(s) for ** or pow(): 'int', 'str', 'int'

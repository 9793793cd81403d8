"""Only ints have a power with a modulus."""

print((2.5).__pow__(2, None), (2).__rpow__(3, 5), (2.5).__rpow__(2))  # prints: 6.25 4 5.656854249492381
for call in (lambda: (2.5).__pow__(2, 3), lambda: (2.5).__rpow__(2, 3), lambda: (1j).__pow__(2, 3)):
    try:
        call()
    except (TypeError, ValueError) as e:
        print(e)
# prints: pow() 3rd argument not allowed unless all arguments are integers
# prints: pow() 3rd argument not allowed unless all arguments are integers
# prints: complex modulo

z = 3.14159 - 2.5j
print(f"{z:.2f}", f"{z:.3e}", f"{1j:g}")  # prints: 3.14-2.50j 3.142e+00-2.500e+00j 0+1j
print(f"{z:>20}|{z:<16.1f}|")  # prints:       (3.14159-2.5j)|3.1-2.5j        |
print(format(z, "+.1f"), f"{1e6 + 1j:,.1f}", f"{2j:+}")  # prints: +3.1-2.5j 1,000,000.0+1.0j +2j
print(f"{0j}", f"{1 + 2j:.3}")  # prints: 0j (1+2j)
for spec in "d", "=10", "010", "%":
    try:
        format(z, spec)
    except ValueError as error:
        print(error)
        # prints: Unknown format code 'd' for object of type 'complex'
        # prints: '=' alignment flag is not allowed in complex format specifier
        # prints: Zero padding is not allowed in complex format specifier
        # prints: Unknown format code '%' for object of type 'complex'


"""Specifications that make no sense."""

try:
    format("a", "d")
except ValueError as e:
    print(e)  # prints: Unknown format code 'd' for object of type 'str'
try:
    format(1, "s")
except ValueError as e:
    print(e)  # prints: Unknown format code 's' for object of type 'int'
try:
    format(1, ".2")
except ValueError as e:
    print(e)  # prints: Precision not allowed in integer format specifier
try:
    format(1.5, "x")
except ValueError as e:
    print(e)  # prints: Unknown format code 'x' for object of type 'float'
try:
    format("a", "+")
except ValueError as e:
    print(e)  # prints: Sign not allowed in string format specifier
try:
    format(1, "5zz")
except ValueError as e:
    print(e)  # prints: Invalid format specifier '5zz' for object of type 'int'
try:
    format([], "5")
except TypeError as e:
    print(e)  # prints: unsupported format string passed to list.__format__
try:
    format(1, ",x")
except ValueError as e:
    print(e)  # prints: Cannot specify ',' with 'x'.

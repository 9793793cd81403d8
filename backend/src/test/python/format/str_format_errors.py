"""Templates str.format refuses."""

try:
    "{} {}".format(1)
except IndexError as e:
    print(e)  # prints: Replacement index 1 out of range for positional args tuple
try:
    "{a}".format(b=1)
except KeyError as e:
    print(e)  # prints: 'a'
try:
    "{".format(1)
except ValueError as e:
    print(e)  # prints: Single '{' encountered in format string
try:
    "}".format(1)
except ValueError as e:
    print(e)  # prints: Single '}' encountered in format string
try:
    "{} {0}".format(1)
except ValueError as e:
    print(e)  # prints: cannot switch from automatic field numbering to manual field specification
try:
    "{!x}".format(1)
except ValueError as e:
    print(e)  # prints: Unknown conversion specifier x
try:
    "{0.foo}".format(1)
except AttributeError as e:
    print(e)  # prints: 'int' object has no attribute 'foo'

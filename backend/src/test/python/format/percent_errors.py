"""What % refuses."""

try:
    "%d" % "a"
except TypeError as e:
    print(e)  # prints: %d format: a real number is required, not str
try:
    "%s %s" % (1,)
except TypeError as e:
    print(e)  # prints: not enough arguments for format string
try:
    "%s" % (1, 2)
except TypeError as e:
    print(e)  # prints: not all arguments converted during string formatting
try:
    "%y" % 1
except ValueError as e:
    print(e)  # prints: unsupported format character 'y' (0x79) at index 1
try:
    "%(a)s" % 1
except TypeError as e:
    print(e)  # prints: format requires a mapping
try:
    "%(a)s" % {}
except KeyError as e:
    print(e)  # prints: 'a'
try:
    "%x" % 1.5
except TypeError as e:
    print(e)  # prints: %x format: an integer is required, not float
try:
    "%" % 1
except ValueError as e:
    print(e)  # prints: incomplete format

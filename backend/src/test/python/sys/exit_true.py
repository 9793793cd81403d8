"""True is a status like any other number."""

# exits: 1
import sys

try:
    sys.exit(True)
except SystemExit as e:
    print(e.code)  # prints: True
    raise

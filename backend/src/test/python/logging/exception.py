import logging
import sys

logging.basicConfig(stream=sys.stdout, format="%(message)s")
try:
    int("x")
except ValueError as e:
    logging.error("failed: %s", e)  # prints: failed: invalid literal for int() with base 10: 'x'
try:
    logging.getLogger().setLevel("NOPE")
except ValueError as e:
    print(e)  # prints: Unknown level: 'NOPE'

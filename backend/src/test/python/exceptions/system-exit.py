# exits: 3
import sys

print("out")  # prints: out
try:
    sys.exit(3)
finally:
    print("cleanup")  # prints: cleanup

import sys

print("before")  # prints: before
sys.exit("stopped")
# raises: stopped
# exits: 1

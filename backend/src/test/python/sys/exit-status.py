import sys

sys.exit(4)
# exits: 4

# raises: unrecognized.py: error: unrecognized arguments: x --other
# exits: 2
import argparse

parser = argparse.ArgumentParser()
parser.add_argument("--workers", type=int)
print(parser.parse_known_args(["--workers", "3", "x", "--other"]))  # prints: (Namespace(workers=3), ['x', '--other'])
parser.parse_args(["x", "--other"])

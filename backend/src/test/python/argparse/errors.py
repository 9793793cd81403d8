# raises: errors.py: error: the following arguments are required: first, --second
# exits: 2
import argparse


def attempt(line):
    parser = argparse.ArgumentParser(exit_on_error=False)
    parser.add_argument("n", type=int, choices=range(3))
    parser.add_argument("--one")
    parser.add_argument("--two", nargs=2)
    parser.add_argument("--plus", nargs="+")
    parser.add_argument("-q", action="store_true")
    try:
        print(parser.parse_args(line.split()))
    except argparse.ArgumentError as e:
        print(e)


for line in "1 -q", "x", "7", "1 --one", "1 --two a", "1 --plus", "1 -qz", "1 --one=a --two a b":
    attempt(line)  # prints: Namespace(n=1, one=None, two=None, plus=None, q=True)
# prints: argument n: invalid int value: 'x'
# prints: argument n: invalid choice: 7 (choose from 0, 1, 2)
# prints: argument --one: expected one argument
# prints: argument --two: expected 2 arguments
# prints: argument --plus: expected at least one argument
# prints: argument -q: ignored explicit argument 'z'
# prints: Namespace(n=1, one='a', two=['a', 'b'], plus=None, q=False)
parser = argparse.ArgumentParser()
for wrong in (
    lambda: parser.add_argument("-h"),
    lambda: parser.add_argument("x", required=True),
    lambda: parser.add_argument("--x", action="nothing"),
    lambda: parser.add_argument("--x", type="int"),
    lambda: parser.add_argument("--x", action="store_true", type=bool),
    lambda: parser.add_argument("--x", nargs=0),
):
    try:
        wrong()
    except Exception as e:
        print(type(e).__name__, e)  # prints: ArgumentError argument -h: conflicting option string: -h
# prints: TypeError 'required' is an invalid argument for positionals
# prints: ValueError unknown action "nothing"
# prints: ValueError 'int' is not callable
# prints: TypeError _StoreTrueAction.__init__() got an unexpected keyword argument 'type'
# prints: ValueError nargs for store actions must be != 0; if you have nothing to store, actions such as store true or store const may be more appropriate
parser = argparse.ArgumentParser()
parser.add_argument("first")
parser.add_argument("--second", required=True)
parser.parse_args([])

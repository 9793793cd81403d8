# raises: p: error: argument -b: not allowed with argument -a
# exits: 2
import argparse

parser = argparse.ArgumentParser(prog="p", add_help=False)
special = parser.add_argument_group("special", "What is special.")
special.add_argument("--one", help="the first")
either = parser.add_mutually_exclusive_group()
either.add_argument("-a", action="store_true")
either.add_argument("-b", action="store_true")
needed = parser.add_mutually_exclusive_group(required=True)
needed.add_argument("--left")
needed.add_argument("--right")
parser.print_help()  # prints: usage: p [--one ONE] [-a | -b] (--left LEFT | --right RIGHT)
# prints:
# prints: options:
# prints:   -a
# prints:   -b
# prints:   --left LEFT
# prints:   --right RIGHT
# prints:
# prints: special:
# prints:   What is special.
# prints:
# prints:   --one ONE      the first
print(parser.parse_args("-a --left 1 --one x".split()))  # prints: Namespace(one='x', a=True, b=False, left='1', right=None)
base = argparse.ArgumentParser(add_help=False, parents=[parser])
base.set_defaults(left="L", more=3)
print(base.parse_args(["--right", "2"]))  # prints: Namespace(one=None, a=False, b=False, left='L', right='2', more=3)
parser.parse_args("-a -b --left 1".split())

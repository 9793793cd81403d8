# raises: tool: error: unrecognized arguments: more
# exits: 2
import argparse

parser = argparse.ArgumentParser(prog="tool")
parser.add_argument("--debug", action="store_true")
commands = parser.add_subparsers(dest="command", required=True, help="what to do")
add = commands.add_parser("add", help="adds two numbers", aliases=["plus"])
add.add_argument("x", type=int)
add.add_argument("y", type=int)
add.set_defaults(function=lambda args: args.x + args.y)
show = commands.add_parser("list", help="lists")
show.add_argument("--all", action="store_true")
args = parser.parse_args("add 1 2".split())
print(args.command, args.function(args))  # prints: add 3
print(parser.parse_args("--debug list --all".split()))  # prints: Namespace(debug=True, command='list', all=True)
parser.print_help()  # prints: usage: tool [-h] [--debug] {add,plus,list} ...
# prints:
# prints: positional arguments:
# prints:   {add,plus,list}  what to do
# prints:     add (plus)     adds two numbers
# prints:     list           lists
# prints:
# prints: options:
# prints:   -h, --help       show this help message and exit
# prints:   --debug
show.print_help()  # prints: usage: tool list [-h] [--all]
# prints:
# prints: options:
# prints:   -h, --help  show this help message and exit
# prints:   --all
for line in "", "other", "add 1":
    try:
        parser.parse_args(line.split())
    except SystemExit as end:
        print("status", end.code)  # prints: status 2
# prints: status 2
# prints: status 2
parser.parse_args("list more".split())

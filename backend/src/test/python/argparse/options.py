import argparse

parser = argparse.ArgumentParser()
parser.add_argument("name")
parser.add_argument("count", type=int, nargs="?", default=3)
parser.add_argument("-n", "--number", type=int)
parser.add_argument("-d", action="count", default=0)
parser.add_argument("-x", type=float)
parser.add_argument("--item", action="append")
parser.add_argument("--constant", action="store_const", const=42)
parser.add_argument("--extend", action="extend", nargs="+")
parser.add_argument("--flag", action=argparse.BooleanOptionalAction)
for line in (
    "a",
    "a 5 -n 7 -ddd",
    "-n-5 a",
    "a -x1.5 --item one --item two",
    "a --num=8 --constant",
    "a --extend 1 2 --extend 3 --no-flag",
    "-- -a",
    "a -5",
):
    print(parser.parse_args(line.split()))  # prints: Namespace(name='a', count=3, number=None, d=0, x=None, item=None, constant=None, extend=None, flag=None)
# prints: Namespace(name='a', count=5, number=7, d=3, x=None, item=None, constant=None, extend=None, flag=None)
# prints: Namespace(name='a', count=3, number=-5, d=0, x=None, item=None, constant=None, extend=None, flag=None)
# prints: Namespace(name='a', count=3, number=None, d=0, x=1.5, item=['one', 'two'], constant=None, extend=None, flag=None)
# prints: Namespace(name='a', count=3, number=8, d=0, x=None, item=None, constant=42, extend=None, flag=None)
# prints: Namespace(name='a', count=3, number=None, d=0, x=None, item=None, constant=None, extend=['1', '2', '3'], flag=False)
# prints: Namespace(name='-a', count=3, number=None, d=0, x=None, item=None, constant=None, extend=None, flag=None)
# prints: Namespace(name='a', count=-5, number=None, d=0, x=None, item=None, constant=None, extend=None, flag=None)

import argparse

parser = argparse.ArgumentParser(
    prog="crawl",
    description="Fetches pages side by side, with as many workers as there are told to be used.",
    epilog="Nothing is fetched.",
)
parser.add_argument("url", help="where to begin")
parser.add_argument("-w", "--workers", type=int, default=4, metavar="N", help="how many (default: %(default)s)")
parser.add_argument("--strategy-of-the-crawler", choices=["deep", "broad"], help="one of %(choices)s")
parser.add_argument("--hidden", help=argparse.SUPPRESS)
parser.add_argument("--version", action="version", version="%(prog)s 1.0")
print(parser.format_usage())  # prints: usage: crawl [-h] [-w N] [--strategy-of-the-crawler {deep,broad}] [--version]
# prints:              url
# prints:
parser.print_help()  # prints: usage: crawl [-h] [-w N] [--strategy-of-the-crawler {deep,broad}] [--version]
# prints:              url
# prints:
# prints: Fetches pages side by side, with as many workers as there are told to be used.
# prints:
# prints: positional arguments:
# prints:   url                   where to begin
# prints:
# prints: options:
# prints:   -h, --help            show this help message and exit
# prints:   -w N, --workers N     how many (default: 4)
# prints:   --strategy-of-the-crawler {deep,broad}
# prints:                         one of deep, broad
# prints:   --version             show program's version number and exit
# prints:
# prints: Nothing is fetched.
try:
    parser.parse_args(["--version"])
except SystemExit as end:
    print("status", end.code)  # prints: crawl 1.0
# prints: status 0
try:
    parser.parse_args(["-h"])
except SystemExit as end:
    print("status", end.code)  # prints: usage: crawl [-h] [-w N] [--strategy-of-the-crawler {deep,broad}] [--version]
# prints:              url
# prints:
# prints: Fetches pages side by side, with as many workers as there are told to be used.
# prints:
# prints: positional arguments:
# prints:   url                   where to begin
# prints:
# prints: options:
# prints:   -h, --help            show this help message and exit
# prints:   -w N, --workers N     how many (default: 4)
# prints:   --strategy-of-the-crawler {deep,broad}
# prints:                         one of deep, broad
# prints:   --version             show program's version number and exit
# prints:
# prints: Nothing is fetched.
# prints: status 0

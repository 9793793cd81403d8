import argparse
import sys
from contextlib import redirect_stderr


def positive(text):
    value = int(text)
    if value <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return value


def build():
    parser = argparse.ArgumentParser(prog="fetch", description="Download URLs concurrently.")
    parser.add_argument("urls", nargs="*", default=["http://a", "http://b"], help="what to download")
    parser.add_argument("-w", "--workers", type=positive, default=4, metavar="N", help="number of workers (default: %(default)s)")
    parser.add_argument("-v", "--verbose", action="count", default=0)
    parser.add_argument("--mode", choices=["threads", "processes", "async"], default="threads")
    parser.add_argument("--timeout", type=float, default=2.5)
    parser.add_argument("--dry-run", action="store_true", help="only print")
    return parser


parser = build()
args = parser.parse_args()
print(args)
# prints: Namespace(urls=['http://a', 'http://b'], workers=4, verbose=0, mode='threads', timeout=2.5, dry_run=False)
print(args.workers, args.urls, args.dry_run)  # prints: 4 ['http://a', 'http://b'] False
args = parser.parse_args(["-vv", "--workers=8", "--mode", "async", "http://x", "--dry-run"])
print(vars(args))
# prints: {'urls': ['http://x'], 'workers': 8, 'verbose': 2, 'mode': 'async', 'timeout': 2.5, 'dry_run': True}
parser.print_help(sys.stdout)
# prints: usage: fetch [-h] [-w N] [-v] [--mode {threads,processes,async}]
# prints:              [--timeout TIMEOUT] [--dry-run]
# prints:              [urls ...]
# prints:
# prints: Download URLs concurrently.
# prints:
# prints: positional arguments:
# prints:   urls                  what to download
# prints:
# prints: options:
# prints:   -h, --help            show this help message and exit
# prints:   -w N, --workers N     number of workers (default: 4)
# prints:   -v, --verbose
# prints:   --mode {threads,processes,async}
# prints:   --timeout TIMEOUT
# prints:   --dry-run             only print
for bad in (["-w", "0"], ["--mode", "magic"], ["--unknown"], ["--timeout"]):
    try:
        with redirect_stderr(sys.stdout):
            parser.parse_args(bad)
    except SystemExit as e:
        print("exit", e.code)
# prints: usage: fetch [-h] [-w N] [-v] [--mode {threads,processes,async}]
# prints:              [--timeout TIMEOUT] [--dry-run]
# prints:              [urls ...]
# prints: fetch: error: argument -w/--workers: 0 is not positive
# prints: exit 2
# prints: usage: fetch [-h] [-w N] [-v] [--mode {threads,processes,async}]
# prints:              [--timeout TIMEOUT] [--dry-run]
# prints:              [urls ...]
# prints: fetch: error: argument --mode: invalid choice: 'magic' (choose from 'threads', 'processes', 'async')
# prints: exit 2
# prints: usage: fetch [-h] [-w N] [-v] [--mode {threads,processes,async}]
# prints:              [--timeout TIMEOUT] [--dry-run]
# prints:              [urls ...]
# prints: fetch: error: unrecognized arguments: --unknown
# prints: exit 2
# prints: usage: fetch [-h] [-w N] [-v] [--mode {threads,processes,async}]
# prints:              [--timeout TIMEOUT] [--dry-run]
# prints:              [urls ...]
# prints: fetch: error: argument --timeout: expected one argument
# prints: exit 2

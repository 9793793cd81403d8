import argparse

text = "One line,\n  and another."
for formatter in (
    argparse.ArgumentDefaultsHelpFormatter,
    argparse.RawDescriptionHelpFormatter,
    argparse.RawTextHelpFormatter,
    lambda prog: argparse.HelpFormatter(prog, max_help_position=40, width=60),
):
    parser = argparse.ArgumentParser(prog="p", description=text, formatter_class=formatter)
    parser.add_argument("--level-of-detail", type=int, default=1, help="first\nsecond")
    parser.print_help()  # prints: usage: p [-h] [--level-of-detail LEVEL_OF_DETAIL]
# prints:
# prints: One line, and another.
# prints:
# prints: options:
# prints:   -h, --help            show this help message and exit
# prints:   --level-of-detail LEVEL_OF_DETAIL
# prints:                         first second (default: 1)
# prints: usage: p [-h] [--level-of-detail LEVEL_OF_DETAIL]
# prints:
# prints: One line,
# prints:   and another.
# prints:
# prints: options:
# prints:   -h, --help            show this help message and exit
# prints:   --level-of-detail LEVEL_OF_DETAIL
# prints:                         first second
# prints: usage: p [-h] [--level-of-detail LEVEL_OF_DETAIL]
# prints:
# prints: One line,
# prints:   and another.
# prints:
# prints: options:
# prints:   -h, --help            show this help message and exit
# prints:   --level-of-detail LEVEL_OF_DETAIL
# prints:                         first
# prints:                         second
# prints: usage: p [-h] [--level-of-detail LEVEL_OF_DETAIL]
# prints:
# prints: One line, and another.
# prints:
# prints: options:
# prints:   -h, --help                         show this help message
# prints:                                      and exit
# prints:   --level-of-detail LEVEL_OF_DETAIL  first second

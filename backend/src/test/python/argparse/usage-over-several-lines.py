import argparse

parser = argparse.ArgumentParser(prog="a-program-with-a-long-name")
for i in range(5):
    parser.add_argument(f"--option-number-{i}", metavar=f"VALUE{i}")
parser.add_argument("positional")
parser.add_argument("others", nargs="*")
parser.print_usage()  # prints: usage: a-program-with-a-long-name [-h] [--option-number-0 VALUE0]
# prints:                                   [--option-number-1 VALUE1]
# prints:                                   [--option-number-2 VALUE2]
# prints:                                   [--option-number-3 VALUE3]
# prints:                                   [--option-number-4 VALUE4]
# prints:                                   positional [others ...]
parser.prog *= 3
parser.print_usage()  # prints: usage: a-program-with-a-long-namea-program-with-a-long-namea-program-with-a-long-name
# prints:        [-h] [--option-number-0 VALUE0] [--option-number-1 VALUE1]
# prints:        [--option-number-2 VALUE2] [--option-number-3 VALUE3]
# prints:        [--option-number-4 VALUE4]
# prints:        positional [others ...]

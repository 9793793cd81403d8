# raises: p: error: argument count: 0 is not positive
# exits: 2
import argparse

parser = argparse.ArgumentParser(exit_on_error=False)
parser.add_argument("--workers", type=int)
try:
    parser.parse_args(["--workers", "many"])
except argparse.ArgumentError as e:
    print(e, "|", e.argument_name, "|", e.message)  # prints: argument --workers: invalid int value: 'many' | --workers | invalid int value: 'many'


def positive(text):
    if int(text) <= 0:
        raise argparse.ArgumentTypeError(f"{text} is not positive")
    return int(text)


parser = argparse.ArgumentParser(prog="p")
parser.add_argument("count", type=positive)
print(parser.parse_args(["3"]))  # prints: Namespace(count=3)
parser.parse_args(["0"])

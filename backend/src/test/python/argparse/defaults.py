import argparse

parser = argparse.ArgumentParser(description="Starts some workers.")
parser.add_argument("--workers", type=int, default=4)
parser.add_argument("-t", "--time-limit", type=float, default="2.5")
parser.add_argument("-v", "--verbose", action="store_true")
parser.add_argument("--no-color", action="store_false", dest="color")
parser.add_argument("--mode", choices=["threads", "processes"], default="threads")
parser.add_argument("files", nargs="*", default=["a", "b"])
args = parser.parse_args()
print(args)  # prints: Namespace(workers=4, time_limit=2.5, verbose=False, color=True, mode='threads', files=['a', 'b'])
print(args.workers + 1, args.verbose, vars(args)["mode"], "color" in args)  # prints: 5 False threads True
print(parser.parse_args([]) == args)  # prints: True

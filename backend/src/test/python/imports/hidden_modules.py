"""Modules that only the library itself may import do not exist for programs."""

import argparse

try:
    import _twins
except ModuleNotFoundError as e:
    print(e, e.name)  # prints: No module named '_twins' _twins
try:
    from _argparse_help import HelpFormatter
except ImportError as e:
    print(type(e).__name__, e)
# prints: ModuleNotFoundError No module named '_argparse_help'
try:
    __import__("_twins")
except ImportError as e:
    print(e)  # prints: No module named '_twins'
print(argparse.ArgumentParser(prog="p").parse_args([]))  # prints: Namespace()

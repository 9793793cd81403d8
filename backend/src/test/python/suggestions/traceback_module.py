"""Module traceback suggests nothing; only the interpreter itself does."""

import traceback

length = 3
try:
    lenght
except NameError:
    print(traceback.format_exc().splitlines()[-1])  # prints: NameError: name 'lenght' is not defined

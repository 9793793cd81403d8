"""A key that cannot be hashed is the whole comprehension's fault."""

import traceback

for make in (
    lambda: {[x]: x for x in "a"},
    lambda: 1 + len({[x] for x in "a"}),
):
    try:
        make()
    except TypeError:
        print(traceback.format_exc().splitlines()[-2].strip())
# prints: ^^^^^^^^^^^^^^^^^^^^^
# prints: ^^^^^^^^^^^^^^^^^^

"""A function's variables come first, however near the module's are."""
# raises: NameError: name 'totals' is not defined. Did you mean: 'total'?

totals_ = 3


def add(items):
    total = 0
    for item in items:
        total += item
    return totals


add([1])

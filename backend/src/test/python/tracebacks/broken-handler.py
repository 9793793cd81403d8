# raises: NameError: name 'undefined' is not defined
try:
    1 / 0
except undefined:
    pass

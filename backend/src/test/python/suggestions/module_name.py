"""The nearest name of the module; not the built-in ones, when there is one."""
# raises: NameError: name 'coutner' is not defined. Did you mean: 'counter'?

counter = 1
print(coutner)

"""Built-in names come last; a change of case costs half."""
# raises: NameError: name 'Print' is not defined. Did you mean: 'print'?

Print("hello")

"""Those of built-in objects, too."""
# raises: AttributeError: 'list' object has no attribute 'add'

[].add(1)

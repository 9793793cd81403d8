"""None has attributes, too, that may have been meant."""
# raises: AttributeError: 'NoneType' object has no attribute '__add__'. Did you mean: '__hash__'?

None.__add__

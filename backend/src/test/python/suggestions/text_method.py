"""A method of str misspelled."""
# raises: AttributeError: 'str' object has no attribute 'stripp'. Did you mean: 'strip'?

" x ".stripp()
